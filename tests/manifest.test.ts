import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { manifestFor } from '../scripts/build.mjs';

const DIST = join(import.meta.dirname, '../dist');

describe.each(['chromium', 'firefox'])('the manifest for %s', (browser) => {
  const manifest = manifestFor(browser);

  it('asks for three permissions and no site', () => {
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage']);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
  });

  it('may ask for sites later, one by one or all', () => {
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('lets no page see a file of the extension', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  it('has the version of the package', () => {
    expect(manifest.version).toBe(packageJson.version);
  });

  it('names only files that the build writes, and its models are there', () => {
    const files = [
      ...Object.values(manifest.icons as Record<string, string>),
      manifest.options_ui.page,
      manifest.background.service_worker ?? manifest.background.scripts[0],
      'words.bin',
      'places.bin',
    ];
    expect(files.filter((file) => !existsSync(join(DIST, browser, file)))).toEqual([]);
  });
});
