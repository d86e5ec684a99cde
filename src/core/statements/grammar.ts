import { once } from '../once.ts';
import { type CueVerb, readVerbs } from './cue-verbs.ts';

/** What a language gives words to somebody with. */
export interface Grammar {
  /** By the form in lower case. */
  readonly verbs: ReadonlyMap<string, CueVerb>;
  /** "a déclaré", "ha dicho": they stand between a subject and its verb, or before both. */
  readonly auxiliaries: ReadonlySet<string>;
  /** "according to": the words of each phrase. */
  readonly phrases: readonly (readonly string[])[];
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const phrasesOf = (text: string) => text.split('|').map((phrase) => phrase.split(' '));

const ENGLISH = once(
  (): Grammar => ({
    verbs: readVerbs({
      listener: 'tell/tells,told,telling assure inform remind convince advise persuade',
      clause:
        'say/says,said,saying point add claim argue/argues,argued,arguing insist warn announce report confirm deny/denies,denied,denying state declare admit/admits,admitted,admitting acknowledge concede suggest stress emphasize emphasise note explain predict contend assert maintain allege estimate reveal disclose testify/testifies,testified,testifying caution indicate reiterate conclude recall remark observe imply/implies,implied,implying speculate complain lament boast highlight promise pledge vow write/writes,wrote,written,writing tweet joke hint underline recount',
      speech:
        'ask believe think/thinks,thought,thinking hope/hopes,hoped,hoping expect fear find/finds,found,finding show/shows,showed,shown,showing suspect answer reply/replies,replied,replying respond comment continue quip/quips,quipped,quipping post exclaim proclaim shout scream chant cry/cries,cried,crying whisper mutter counter repeat echo interject sing/sings,sang,sung,singing remember agree go/goes,went begin/begins,began,beginning laugh smile share offer plead marvel recommend muse opine retort sigh urge demand request propose appeal threaten',
      description:
        'describe call label brand accuse criticize criticise praise denounce condemn slam/slams,slammed,slamming blast dismiss hail tout cite mention refer/refers,referred,referring define dub/dubs,dubbed,dubbing characterize characterise reject mock deem',
    }),
    auxiliaries: new Set(),
    phrases: phrasesOf('according to'),
  }),
);

const GERMAN = once(
  (): Grammar => ({
    verbs: readVerbs({
      listener: '',
      clause:
        'sagen/sagt,sagte,sagten,gesagt erklären/erklärt,erklärte,erklärten betonen/betont,betonte,betonten mitteilen/teilte,teilten,mitgeteilt berichten/berichtet,berichtete,berichteten schreiben/schreibt,schrieb,schrieben meinen/meint,meinte warnen/warnt,warnte,warnten behaupten/behauptet,behauptete bestätigen/bestätigt,bestätigte versichern/versichert,versicherte ankündigen/kündigte,kündigten ergänzen/ergänzt,ergänzte hinzufügen/fügte einräumen/räumte unterstreichen/unterstrich äußern/äußerte verkünden/verkündete versprechen/verspricht,versprach rechnen/rechnet,rechnete',
      speech:
        'fragen/fragt,fragte antworten/antwortet,antwortete fordern/fordert,forderte,forderten rufen/rief kommentieren/kommentierte twittern/twitterte',
      description:
        'nennen/nennt,nannte,nannten bezeichnen/bezeichnet,bezeichnete kritisieren/kritisiert,kritisierte zitieren/zitiert,zitierte loben/lobt,lobte',
    }),
    auxiliaries: setOf('hat haben hatte hatten habe'),
    phrases: phrasesOf('laut|nach angaben von|nach angaben der|nach angaben des|so'),
  }),
);

const FRENCH = once(
  (): Grammar => ({
    verbs: readVerbs({
      listener: '',
      clause:
        'dire/dit,disent,disait déclarer/déclare,déclaré,déclarait affirmer/affirme,affirmé,affirment expliquer/explique,expliqué,expliquait ajouter/ajoute,ajouté estimer/estime,estimé,estiment assurer/assure,assuré souligner/souligne,souligné indiquer/indique,indiqué,indiquent annoncer/annonce,annoncé préciser/précise,précisé dénoncer/dénonce,dénoncé regretter/regrette,regretté confier/confie,confié écrire/écrit,écrivait rappeler/rappelle,rappelé insister/insiste,insisté poursuivre/poursuit,poursuivi raconter/raconte,raconté reconnaître/reconnaît,reconnu avertir/avertit,averti confirmer/confirme,confirmé conclure/conclut,conclu',
      speech: 'lancer/lance,lancé répondre/répond,répondu demander/demande,demandé',
      description: 'qualifier/qualifie,qualifié appeler/appelle,appelé critiquer/critique,critiqué',
    }),
    auxiliaries: setOf('a ont avait avaient est'),
    phrases: phrasesOf("selon|d'après|d’après|d' après|d’ après"),
  }),
);

const SPANISH = once(
  (): Grammar => ({
    verbs: readVerbs({
      listener: '',
      clause:
        'decir/dice,dijo,dijeron,dicho,dicen afirmar/afirma,afirmó,afirmado explicar/explica,explicó,explicado añadir/añade,añadió,añadido señalar/señala,señaló,señalado asegurar/asegura,aseguró,asegurado declarar/declara,declaró,declarado indicar/indica,indicó,indicado anunciar/anuncia,anunció,anunciado advertir/advierte,advirtió,advertido contar/cuenta,contó escribir/escribe,escribió,escrito subrayar/subraya,subrayó sostener/sostiene,sostuvo insistir/insiste,insistió denunciar/denuncia,denunció reconocer/reconoce,reconoció confirmar/confirma,confirmó agregar/agrega,agregó manifestar/manifestó concluir/concluyó recordar/recordó',
      speech: 'responder/responde,respondió preguntar/preguntó pedir/pidió',
      description: 'llamar/llamó calificar/calificó criticar/criticó tildar/tildó',
    }),
    auxiliaries: setOf('ha han había habían'),
    phrases: phrasesOf('según|de acuerdo con'),
  }),
);

const GRAMMARS: Readonly<Record<string, () => Grammar>> = {
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
};

/** @param language BCP 47; English where it is not known, or not one that has a grammar here */
export function grammarOf(language: string | null): Grammar {
  const [primary = ''] = (language ?? '').toLowerCase().split('-');
  return (GRAMMARS[primary] ?? ENGLISH)();
}
