import { readFileSync } from 'node:fs';

/** Steps that `LeanReadability` replaces or never asks for, and what only they call: a third of the file. */
export const LEFT_OUT = [
  '_getJSONLD',
  '_getArticleMetadata',
  '_getArticleTitle',
  '_unescapeHtmlEntities',
  '_unwrapNoscriptImages',
  '_isSingleImage',
  '_fixLazyImages',
  '_cleanStyles',
  '_isProbablyVisible',
  '_setNodeTag',
  '_postProcessContent',
  '_fixRelativeUris',
  '_simplifyNestedElements',
  '_cleanClasses',
  '_hasSingleTagInsideElement',
];

const NOTICE = '/*! Changed by the build of Lede: methods that it never calls are left out. */\n';

/** Readability's source without them. Throws where a later version has one no more. */
export function withoutUnused(source) {
  return LEFT_OUT.reduce((rest, name) => {
    const method = new RegExp(`^  ${name}\\([^]*?^  \\},\\n`, 'm');
    if (!method.test(rest)) throw new Error(`Readability has no method ${name}`);
    return rest.replace(method, '');
  }, NOTICE + source);
}

/** An esbuild plugin: every byte of the reader is read and compiled at a click. */
export const leanReadability = {
  name: 'lean-readability',
  setup({ onLoad }) {
    // Its index also loads a second script, which says whether a page is readable.
    onLoad({ filter: /@mozilla[\\/]readability[\\/]index\.js$/ }, () => ({
      contents: "exports.Readability = require('./Readability');",
      loader: 'js',
    }));
    onLoad({ filter: /@mozilla[\\/]readability[\\/]Readability\.js$/ }, ({ path }) => ({
      contents: withoutUnused(readFileSync(path, 'utf8')),
      loader: 'js',
    }));
  },
};
