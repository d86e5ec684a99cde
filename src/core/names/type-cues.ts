/** Words that tell what a name beside them, or a name that holds them, means. */

export const PERSON_TITLE =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Lord|Lady|Dame|President|Premier|Chancellor|Senator|Sen|Rep|Gov|Governor|Mayor|Minister|King|Queen|Prince|Princess|Pope|Bishop|Archbishop|Cardinal|Imam|Rabbi|Sheikh|General|Gen|Colonel|Col|Major|Captain|Capt|Lieutenant|Lt|Sergeant|Sgt|Judge|Justice|Detective|Inspector|Rev|Reverend|Madame|Monsieur|Señor|Herr|Frau|Signor|Dott|Councillor|Councilor|Congressman|Congresswoman|Ambassador|Commissioner|Coach|Engineer|Architect|Economist)\.?$/;
export const ROLE_WORD =
  /^(?:Vice|Deputy|Prime|Foreign|Defense|Defence|Finance|Interior|Secretary|Chief|Director|Chairman|Chairwoman|Chair|Spokesman|Spokeswoman|Leader|Head|Former|Acting|State|Attorney|Staff)$/;
/** Stands before "Minister" and names no country. */
export const MINISTRY =
  /^(?:Transport|Health|Education|Justice|Energy|Economy|Environment|Trade|Labou?r|Culture|Agriculture|Security|Home|Housing|Treasury|Family|Science|Sports?)$/;
export const CORPORATE_WORD = /(?:^|\s)(?:Inc|Corp|Ltd|LLC|PLC|GmbH|AG|SA|SpA|NV|Co)\.?$/;
export const ORGANIZATION_WORD =
  /(?:^|\s)(?:University|College|School|Institute|Institut[oe]?|Academy|Bank|Group|Company|Corporation|Association|Union|Federation|Foundation|Party|Council|Committee|Commission|Ministry|Department|Agency|Authority|Office|Bureau|Court|Parliament|Congress|Senate|Assembly|Army|Navy|Force|Police|Organi[sz]ations?|Coalition|Observatory|Movement|Front|Brotherhood|League|Club|United|Times|Post|News|Journal|Gazette|Herald|Tribune|Television|Radio|Airlines|Airways|Motors|Industries|Holdings|Partners|Trust|Fund|Society|Service|Hospital|Museum|Nations|Board|Network|Cross|Watch|Tribunal|Guild|Cooperative|Consortium)(?:$|\s)/;
export const PLACE_WORD =
  /(?:^|\s)(?:City|Town|County|Province|District|Island|Islands|Isles|River|Lake|Sea|Ocean|Mountain|Mount|Mountains|Valley|Bay|Gulf|Strait|Street|Road|Avenue|Square|Park|Airport|Bridge|Harbor|Harbour|Port|Beach|Coast|Desert|Peninsula|Republic|Kingdom|Emirates|States)(?:$|\s)|^(?:Mount|Lake|Port|Cape|Fort|San|Santa|Saint|New|North|South|East|West|Upper|Lower)\s/;
export const PLACE_BEFORE =
  /^(?:in|at|near|from|to|toward|towards|across|around|outside|inside|through|throughout|northern|southern|eastern|western|central|en|à|in|na|em|nel|aus|nach)$/;
export const SPEECH_VERB =
  /^(?:said|says|told|added|adds|asked|argued|claimed|warned|wrote|insisted|explained|noted|announced|denied|admitted|replied|recalled|testified|tweeted|declared|confirmed|stressed|urged)$/;
export const GROUP_SUFFIX =
  /^(?:\p{L}{3,}(?:ians?|ese|ish|istas?|ists|ites|ats|icans?)|Muslims?|Christians?|Jews?|Jewish|Sunnis?|Shiites?|Kurds?|Kurdish|Arabs?|Turks?|Greeks?|French|Dutch|German|Germans|Iraqis?|Israelis?|Pakistanis?|Afghans?|Americans?|Europeans?|Westerners?|Africans?|Asians?|Swiss|Danes?|Danish|Finns?|Catholics?|Protestants?|Hindus?|Buddhists?)$/u;
