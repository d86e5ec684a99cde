/**
 * Words of bylines in many languages. `[a-z\u00c0-\uffff]` stands for letters in them: a pattern that ignores case
 * and knows the classes of Unicode takes a browser milliseconds to make.
 */

/** "By", "Written by", "Text und Interview:": what stands before a name. */
export const LEAD_IN =
  /^(?:(?:(?:this |photos? (?:and|&) )?(?:story|text|words|written|report(?:ed)?|posted|published|article|opinion|analysis|review|interview|post|author(?:ed)?)(?: was written)? )?by|(?:(?:eine? )?(?:[a-z\u00c0-\uffff]*kommentar|[a-z\u00c0-\uffff]*beitrag|interview|analyse|essay|bericht|kolumne|rezension|reportage|artikel|aufgezeichnet|verfasst|geschrieben|veröffentlicht) )?von|(?:zeige |view )?alle? [a-z\u00c0-\uffff]+ (?:by|von)|(?:[a-z\u00c0-\uffff]{5,11} )?(?:par|por)|(?:scritto |articolo )?di|da|door|av|af|od|przez|aut(?:h?or|eur|ore)(?:in|en|ka|a|e|i|s)?|(?:text[eo]?|testo|words|protokoll|interview)(?: (?:und|and|et|y|e|&) [a-z\u00c0-\uffff]+)?(?=\s*:)|yazan|haber|författare|skribent|автор|текст|بقلم|كتب|מאת|投稿者|執筆者?|作者|記者|记者|撰文|編集|기자|文)(?:[\s:：／/]+|,\s)/i;

/** Work on an article that does not make its author. */
export const OTHER_WORK =
  /^(?!\w+ (?:and|&) (?:story|words))(?:(?:medically|clinically|fact|legally)[\s-])?(?:reviewed|checked|edited|verified|translated|updated|developed|designed|powered|photographs?|photography|photos?|images?|illustrations?|illustrated|graphics?|fotos?|bild(?:er)?|illustration(?:en)?|grafik|übersetzt|geprüft|traducción|traduction|ilustración)(?:\s+(?:by|von|de|par|por))?[\s:]/i;

/** A lead-in inside a line: "06.11.2023 13:30 von Olga". */
export const INNER_LEAD_IN =
  /(?:^|\d|[|·•–—,]|\bUhr|\b[ap]\.?m\.?|\b(?:story|text|words|kommentar|analyse|interview|essay|gastbeitrag))\s*(?:by|von|par|por|door|di)\s+(?=[a-z\u00c0-\u052f])/i;

/** The first word of what follows a name: a role, a place of work, a date, a button. */
export const ROLE =
  /^(?:staff|senior|junior|deputy|chief|managing|associate|assistant|contribut(?:or|ing)s?|freelance|guest|special|associated|editors?|editorial|reporter(?:in)?s?|writers?|correspondents?|journalist(?:in|e)?|columnists?|producer|author|photographer|director|head|(?:co-)?founder|ceo|president|professor|analyst|critic|updated|published|posted|read|view|follow|share|e-?mail|comments?|more|about|contact|min(?:ute)?s?|social|get|for|on|at|in|from|via|today|yesterday|[a-z\u00c0-\uffff]*redakteur(?:in)?|leitende[r]?|leiter(?:in)?|[a-z\u00c0-\uffff]*korrespondent(?:in)?|stellv[a-z\u00c0-\uffff]*|ressortleiter(?:in)?|volontär(?:in)?|autor(?:in)?|freier?|kolumnist(?:in)?|am|vom|aus|mit|hace|uhr|stand|veröffentlicht|aktualisiert|redactora?|periodista|corresponsal|colaboradora?|reporter[oa]|columnista|publi[a-z\u00c0-\uffff]*|actualizado|jornalista|repórter|correspondente|colunista|rédact[a-z\u00c0-\uffff]+|correspondante?|envoyée?|mis|giornalista|redattore|redacteur|verslaggever|redaktør|toimittaja|gazeteci|muhabir|redaktor(?:ka)?|корреспондент|журналист|обозреватель|редактор)$/i;

/** Words that only the names of organizations, desks and departments hold. */
export const ORGANIZATION =
  /(?:^|[\s/.-])(?:agenturen|agenc(?:y|ies|e|ia)|agenzia|[a-z\u00c0-\uffff]*agentur|staff|team|edit(?:ors|orial)|newsroom|desk|news|press[e]?|prensa|associated|reuters|bloomberg|online|digital|web|media|gmbh|inc|ltd|llc|verlag|zeitung|nachrichten|times|herald|tribune|journal|magazine|newspaper|radio|tv|universit[a-z\u00c0-\uffff]+|institute?|cent(?:er|re)|council|foundation|ministry|office|department|bureau|association|group|company|admin|[a-z\u00c0-\uffff]*redaktion(?:en)?|r[eé]da[ck][a-z\u00c0-\uffff]+|toimitus|szerkesztőség|редакция|編集部|編輯部|编辑部)(?:$|[\s/.,-])|(?:通信社|新聞社?|编辑)$/i;

/** Abbreviations that news agencies sign with. */
export const AGENCY =
  /^(?:dpa|afp|ap|apa|sid|epd|kna|ansa|efe|ats|sda|ntb|tt|ritzau|belga|anp|lusa|tass|тасс|pap|čtk|mti|agi|ani|pti|ians|aap|pa|upi|xinhua|kyodo|jiji|yonhap|kathpress|red|bbc|cnn|dw|aa|iha|dha|europa press|(?:dpa|afp|ap|sid|apa|red)[/\s-].{1,30})$/i;

/** What a field for the author holds when nobody filled it in. */
export const NOBODY = new Set(
  'name|no author|written by|admin|administrator|root|user|editor|unknown|n/a|na|none|guest|null|undefined|author|autor|by|webmaster|default|test|von|by|par|por|quelle|source|fuente|fonte|foto|photo|author archive|view all posts|follow us|read more|share'.split(
    '|',
  ),
);

/** Small words inside names: "Vincent van Gogh", "Ana de la Cruz", "Omar bin Ali". */
export const PARTICLE =
  /^(?:de|del|della|dell|di|da|dos|das|do|du|des|la|le|van|von|vom|zu|zum|zur|der|den|ter|ten|af|av|bin|bint|ibn|al|el|abu|y|e|i|und|st|ap|mac|mc|d’|d'|l’)$/i;
