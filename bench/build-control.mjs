import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const SOURCE = join(dirname(fileURLToPath(import.meta.url)), 'control');

const MANIFEST = {
  manifest_version: 3,
  name: 'Control reader',
  version: '1',
  permissions: ['activeTab', 'scripting'],
  action: { default_title: 'Control reader' },
};

const OWN_KEYS = {
  chromium: { background: { service_worker: 'background.js' } },
  firefox: {
    background: { scripts: ['background.js'] },
    browser_specific_settings: { gecko: { id: 'control@lede.example' } },
  },
};

/** Writes the extension that ours is measured against into `folder`, minified in both browsers. */
export async function buildControl(browser, folder) {
  await build({
    entryPoints: { background: `${SOURCE}/background.js`, reader: `${SOURCE}/reader.js` },
    outdir: folder,
    bundle: true,
    format: 'iife',
    minify: true,
    logLevel: 'warning',
  });
  const manifest = { ...MANIFEST, ...OWN_KEYS[browser] };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
}

/** Writes an extension that is nothing but a small content script on every page. */
export async function buildControlScript(folder) {
  await build({
    entryPoints: { control: join(SOURCE, '../control-script/content.js') },
    outdir: folder,
    bundle: true,
    format: 'iife',
    minify: true,
    logLevel: 'warning',
  });
  const manifest = {
    manifest_version: 3,
    name: 'Control script',
    version: '1',
    content_scripts: [{ matches: ['*://*/*'], js: ['control.js'], run_at: 'document_start' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
}
