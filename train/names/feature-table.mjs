// Features of all sentences as rows of a table: those that are seen twice or more have a row.

const PRIVATE = 0x51ed270b;

/** Sentences ready to be learned from: `{ length, starts, rows, allowed }`, and the hash of each row. */
export function buildTable(sources, product, { least }) {
  const sentences = sources.flatMap(({ source, documents }) =>
    documents.flatMap((document) => featuresOf(document, source, product)),
  );
  const table = createTable(24);
  for (const { features } of sentences) for (const feature of features) table.count(feature);
  const hashes = table.number(least);
  const learned = sentences.map(({ source, starts, features, allowed }) => {
    const kept = [];
    const from = new Int32Array(starts.length);
    for (let i = 0; i + 1 < starts.length; i++) {
      for (let k = starts[i]; k < starts[i + 1]; k++) {
        const row = table.rowOf(features[k]);
        if (row >= 0) kept.push(row);
      }
      from[i + 1] = kept.length;
    }
    return { source, length: allowed.length, starts: from, rows: Int32Array.from(kept), allowed };
  });
  const privates = new Set(sentences.flatMap(({ privates: own }) => own));
  return {
    sentences: learned,
    hashes,
    isPrivate: hashes.map((hash) => Number(privates.has(hash))),
  };
}

/** The same table with the sentences of some sources. */
export function onlyFrom(table, sources) {
  return { ...table, sentences: table.sentences.filter(({ source }) => sources.includes(source)) };
}

function featuresOf(document, source, product) {
  const {
    formOf,
    nothing,
    countWords,
    createFeatureWriter,
    featureContext,
    writeFeatures,
    hashOf,
    mix,
  } = product;
  const own = mix(hashOf(source), PRIVATE);
  const forms = document.map(({ words }) => words.map(formOf));
  const counts = countWords(forms);
  const writer = createFeatureWriter();
  return document.flatMap(({ allowed }, s) => {
    const sentence = forms[s];
    if (sentence.length === 0) return [];
    const context = featureContext(sentence, counts, nothing);
    const starts = new Int32Array(sentence.length + 1);
    const features = [];
    const privates = [];
    sentence.forEach((form, i) => {
      writer.count = 0;
      writeFeatures(writer, context, i);
      for (let k = 0; k < writer.count; k++) features.push(writer.hashes[k]);
      // What only this source does is learned apart, and thrown away.
      const habits = [
        own,
        mix(own, form.hash),
        mix(own, form.case * 7 + 3),
        mix(own, mix(form.shape, 4)),
      ];
      features.push(...habits);
      privates.push(...habits);
      starts[i + 1] = features.length;
    });
    return [
      {
        ...{ source, starts, features: Int32Array.from(features), allowed },
        privates: [...new Set(privates)],
      },
    ];
  });
}

function createTable(bits) {
  const last = 2 ** bits - 1;
  const keys = new Int32Array(2 ** bits);
  const counts = new Int32Array(2 ** bits);
  const rows = new Int32Array(2 ** bits).fill(-1);
  let filled = 0;
  const placeOf = (hash) => {
    const key = hash || 1;
    let place = (key ^ (key >>> 15)) & last;
    while (counts[place] !== 0 && keys[place] !== key) place = (place + 1) & last;
    return place;
  };
  return {
    count(hash) {
      const place = placeOf(hash);
      if (counts[place] === 0) {
        if (++filled > last * 0.9) throw new Error('More features than the table holds.');
        keys[place] = hash || 1;
      }
      counts[place] += 1;
    },
    number(least) {
      const hashes = [];
      for (let place = 0; place <= last; place++) {
        if (counts[place] >= least) rows[place] = hashes.push(keys[place]) - 1;
      }
      return Int32Array.from(hashes);
    },
    rowOf: (hash) => rows[placeOf(hash)],
  };
}
