import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { repositoryDir } from '../repository.ts';

const text = readFileSync(path.join(repositoryDir, 'docker-compose.yml'), 'utf8');

const ComposeSchema = z.object({
  services: z.record(
    z.string(),
    z.object({
      environment: z.record(z.string(), z.string()),
      volumes: z.array(z.string()),
      healthcheck: z.unknown().optional(),
      build: z.object({ dockerfile: z.string() }).optional(),
    }),
  ),
  volumes: z.record(z.string(), z.unknown()),
});

const compose = ComposeSchema.parse(parse(text));
const services = Object.entries(compose.services);

// The schema names its draft by an address that Ajv does not know, and formats that only Docker defines.
const { $schema: _draft, ...schema } = z
  .looseObject({ $schema: z.string() })
  .parse(JSON.parse(readFileSync(path.join(import.meta.dirname, 'compose-spec.json'), 'utf8')));
const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);

const faultsOf = (file: unknown): (string | undefined)[] => {
  validate(file);
  return validate.errors?.map(({ message }) => message) ?? [];
};

describe('docker-compose.yml', () => {
  it('satisfies the JSON schema of the Compose specification', () => {
    expect(faultsOf(parse(text))).toEqual([]);
  });

  it('would not satisfy it with a misspelt key', () => {
    expect(faultsOf({ services: { cms: { imagee: 'x' } } })).toContain('must NOT have additional properties');
  });

  it('consists of the database, the CMS, the site and the web server before it', () => {
    expect(services.map(([name]) => name)).toEqual(['postgres', 'cms', 'site', 'web']);
  });

  it('takes every secret from the environment and has a default for none', () => {
    const secrets = services.flatMap(([, { environment }]) =>
      Object.entries(environment).filter(([name]) => /PASSWORD|KEY|SALT|SECRET|TOKEN/.test(name)),
    );
    expect(secrets.length).toBeGreaterThanOrEqual(7);
    for (const [name, value] of secrets) expect(value, name).toMatch(/^\$\{[A-Z_]+:\?.*\}$/);
    expect(compose.services['cms']?.environment['DATABASE_URL']).toMatch(/:\$\{POSTGRES_PASSWORD:\?.*\}@/);
  });

  it('derives the public addresses from the published ports', () => {
    expect(compose.services['cms']?.environment['CMS_URL']).toBe('${CMS_URL:-http://localhost:${CMS_PORT:-1337}}');
    expect(compose.services['site']?.environment['SITE_URL']).toBe('${SITE_URL:-http://localhost:${SITE_PORT:-4321}}');
  });

  it('keeps all state in named volumes', () => {
    for (const [name, { volumes }] of services) {
      for (const volume of volumes) expect(Object.keys(compose.volumes), name).toContain(volume.split(':')[0]);
    }
  });

  it('checks the health of every service', () => {
    for (const [name, { healthcheck, build }] of services) {
      const dockerfile = build ? readFileSync(path.join(repositoryDir, build.dockerfile), 'utf8') : '';
      expect(healthcheck !== undefined || /^HEALTHCHECK /m.test(dockerfile), name).toBe(true);
    }
  });
});
