/** What a verb of speaking does. */
export interface CueVerb {
  /** "say" for "said". */
  readonly base: string;
  /** "said it would rain": what was said may follow without "that". */
  readonly takesClause: boolean;
  /** "told reporters": the one spoken to comes first. */
  readonly takesListener: boolean;
  /** "described it as", "called it": the words are of something, and never a whole sentence. */
  readonly describes: boolean;
}

/** Verbs by what they do: base forms, and behind a slash those that do not follow by rule. */
export interface VerbLists {
  readonly listener: string;
  readonly clause: string;
  /** They take words in marks only. */
  readonly speech: string;
  readonly description: string;
}

/** Every form of the verbs, in lower case. */
export function readVerbs(lists: VerbLists): ReadonlyMap<string, CueVerb> {
  const verbs = new Map<string, CueVerb>();
  const put = (list: string, verb: Omit<CueVerb, 'base'>) => {
    for (const entry of list.split(' ').filter(Boolean)) {
      const own = { ...verb, base: entry.split('/')[0] ?? entry };
      for (const form of formsOf(entry)) if (!verbs.has(form)) verbs.set(form, own);
    }
  };
  put(lists.listener, { takesClause: true, takesListener: true, describes: false });
  put(lists.clause, { takesClause: true, takesListener: false, describes: false });
  put(lists.speech, { takesClause: false, takesListener: false, describes: false });
  put(lists.description, { takesClause: false, takesListener: false, describes: true });
  return verbs;
}

function formsOf(entry: string): readonly string[] {
  const [base = '', irregular] = entry.split('/');
  if (irregular) return [base, ...irregular.split(',')];
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const third = /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
  return [base, third, `${stem}ed`, `${stem}ing`];
}
