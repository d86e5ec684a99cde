// Compares what was found with what a reader labeled. Spans are matched one to one, best overlap first, from half of
// their union on; a statement may be met by its quoted words. A speaker is right when name, alias or printed words are
// those of the label, or end with them; a pronoun is no speaker.

const CERTAIN = 0.8;
const PRONOUN =
  /^(?:he|she|it|they|we|i|you|who|which|that|this|these|those|his|her|their|him|them|one|both|others?)$/;

/** Lines of figures. */
export function scoreSaid(documents, results) {
  const counts = new Map();
  const count = (name, isRight) => {
    const [right, all] = counts.get(name) ?? [0, 0];
    counts.set(name, [right + Number(isRight), all + 1]);
  };
  const extra = { statements: 0, figures: 0, dates: 0 };
  documents.forEach((truth, i) => {
    scoreStatements(truth, results[i], count, extra);
    scoreFigures(truth, results[i], count, extra);
    scoreDates(truth, results[i], count, extra);
  });
  const shares = [...counts].map(
    ([name, [right, all]]) => `${name}: ${right} of ${all} (${((100 * right) / all).toFixed(1)} %)`,
  );
  const false_ = Object.entries(extra).map(([name, number]) => `${name} that are none: ${number}`);
  return [...shares, ...false_];
}

function scoreStatements(truth, result, count, extra) {
  const { statements, entities } = result;
  const pairs = pair(truth.statements, statements, (label, own) =>
    Math.max(...[own, ...own.quoted.map(toSpan)].map((span) => overlap(label, span))),
  );
  extra.statements += statements.length - pairs.size;
  const names = new Map(entities.map(({ id, name, aliases }) => [id, [name, ...aliases]]));
  for (const label of truth.statements) {
    const own = pairs.get(label);
    count(`${label.kind} found`, own !== undefined);
    if (label.kind !== 'indirect') scoreSpeaker(label, own, names, count);
  }
}

function scoreSpeaker(label, own, names, count) {
  const voices = own
    ? plainAll([...(names.get(own.speaker) ?? []), own.speakerText]).filter(
        (one) => !PRONOUN.test(one),
      )
    : [];
  const wanted = plainAll([label.speaker, label.near]).filter((one) => !PRONOUN.test(one));
  const isRight = voices.some((voice) => wanted.some((one) => isSame(voice, one)));
  if (label.speaker) count('speakers of quotations right', isRight);
  if (label.speaker) count('shown as certain', voices.length > 0 && own.confidence >= CERTAIN);
  if (voices.length > 0 && own.confidence >= CERTAIN) {
    count('right among the certain', Boolean(label.speaker) && isRight);
  }
}

function isSame(a, b) {
  const isLong = a.length > 3 && b.length > 3;
  return a === b || (isLong && (a.endsWith(` ${b}`) || b.endsWith(` ${a}`)));
}

function plainAll(names) {
  return names.filter(Boolean).map((name) =>
    name
      .toLowerCase()
      .replace(/[‘’]/g, "'")
      .replace(/^(?:the|a|an)\s+/, '')
      .trim(),
  );
}

function scoreFigures(truth, { figures }, count, extra) {
  const pairs = pair(truth.figures, figures, overlap);
  extra.figures += figures.length - pairs.size;
  for (const label of truth.figures) {
    if (label.value === null) continue;
    const value = pairs.get(label)?.value ?? Number.NaN;
    count(
      'figures right',
      Math.abs(value - label.value) <= 1e-6 * Math.max(1, Math.abs(label.value)),
    );
  }
}

function scoreDates(truth, { dates }, count, extra) {
  const pairs = pair(truth.dates, dates, overlap);
  extra.dates += dates.length - pairs.size;
  for (const label of truth.dates) {
    if (!label.needs_publication_date && !label.resolved) continue;
    const own = pairs.get(label);
    const isOpen = label.needs_publication_date && own?.resolved === null;
    count('dates right', own !== undefined && (own.resolved === label.resolved || isOpen));
  }
}

function pair(labels, found, likeness) {
  const all = labels
    .flatMap((label) => found.map((own) => ({ label, own, fit: likeness(label, own) })))
    .filter((each) => each.fit >= 0.5)
    .sort((a, b) => b.fit - a.fit);
  const pairs = new Map();
  const used = new Set();
  for (const { label, own } of all) {
    if (pairs.has(label) || used.has(own)) continue;
    pairs.set(label, own);
    used.add(own);
  }
  return pairs;
}

function toSpan([start, end]) {
  return { start, end };
}

/** The shared part of two spans, as a share of both together. */
function overlap(a, b) {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, shared) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
