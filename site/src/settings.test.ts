import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.ts';

describe('settings of the site', () => {
  it('derive the addresses from the ports', () => {
    const settings = readSettings({ CMS_PORT: '1400', SITE_PORT: '1500' });
    expect(settings.cmsUrl).toBe('http://localhost:1400');
    expect(settings.siteUrl).toBe('http://localhost:1500');
  });

  it('take an empty variable as not set', () => {
    expect(readSettings({ SITE_PORT: '' }).sitePort).toBe(4321);
  });

  it('name the variable and its value when it is malformed', () => {
    expect(() => readSettings({ SITE_PORT: 'http' })).toThrow(/SITE_PORT must be a number \(it is "http"\)/);
    expect(() => readSettings({ CMS_URL: 'ftp://cms' })).toThrow(/CMS_URL must be a http or https URL/);
  });

  it('do not repeat a secret that is malformed', () => {
    const secret = 'whsec_almost-a-secret';
    expect(() => readSettings({ CHANGES_SECRET: secret })).toThrow(
      /: CHANGES_SECRET must be whsec_ followed by .* base64\. /,
    );
    expect(() => readSettings({ CHANGES_SECRET: secret })).not.toThrow(/almost/);
  });
});
