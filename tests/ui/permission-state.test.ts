import { describe, expect, it } from 'vitest';
import { parsePermissionQuery } from '../../src/ui/permission-state.ts';

describe('the permission page’s address', () => {
  it('tells site, rule and the tab to go back to', () => {
    expect(parsePermissionQuery('?site=www.Example.com&rule=ask&tab=12')).toEqual({
      site: 'example.com',
      rule: 'ask',
      tabId: 12,
    });
  });

  it.each(['', 'x', '-1', '1e3', '99999999999'])('may have no tab: %j', (tab) => {
    const query = parsePermissionQuery(`?site=example.com&rule=always&tab=${tab}`);
    expect(query).toEqual({ site: 'example.com', rule: 'always', tabId: null });
  });

  it.each([
    '',
    '?site=example.com',
    '?rule=ask',
    '?site=not a site&rule=ask',
    '?site=javascript:alert(1)&rule=ask',
    '?site=example.com&rule=sometimes',
    '?site=example.com&rule=never',
  ])('asks for nothing when it is %j', (query) => {
    expect(parsePermissionQuery(query)).toBeNull();
  });
});
