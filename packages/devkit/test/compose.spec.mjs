/** What docker-compose.yml and the image file promise to whoever runs Aportes on a server, read from the files themselves. */
import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../lib/paths.mjs';

const read = (/** @type {string} */ file) => readFileSync(path.join(ROOT, file), 'utf8');
const text = read('docker-compose.yml');
/** @type {{ services: Record<string, any>, volumes: Record<string, unknown> }} */
const { services, volumes } = parse(text, { merge: true });
const image = read('packages/devkit/image/Dockerfile');

/** Of these nothing is harmful when nobody chose it. */
const DEFAULTED = ['PORT', 'MAIL_FROM'];

describe('docker-compose.yml', () => {
  it('has a database, its migrations, the API, a worker and a proxy', () => {
    expect(Object.keys(services).sort()).toEqual(['api', 'db', 'migrate', 'proxy', 'worker']);
  });

  it('requires every secret and defaults none', () => {
    const used = [...text.matchAll(/\$\{(\w+)(:?[-?+]?)/g)].map(([, name, how]) => ({ name, how }));
    expect(used.length).toBeGreaterThan(5);
    for (const { name = '', how } of used)
      expect([name, how]).toEqual([name, DEFAULTED.includes(name) ? ':-' : ':?']);
    expect(text).not.toMatch(/(PASSWORD|TOKEN|SECRET): [^$]/);
    expect(text).not.toMatch(/:\/\/\w+:[^$]/);
  });

  it.each(Object.entries(services))('runs %s with nothing it does not need', (_, service) => {
    expect(service.read_only).toBe(true);
    expect(service.cap_drop).toEqual(['ALL']);
    expect(service.security_opt).toEqual(['no-new-privileges:true']);
    expect(service.user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
    expect(service.stop_grace_period).toMatch(/^\d+s$/);
    expect(service.privileged).toBeUndefined();
    expect(service.image).toMatch(/^[\w/]+:\d+\.\d+(\.\d+)?(-\w+)?$/);
  });

  it('starts each after what it needs, and asks whether it is well', () => {
    expect(services.migrate.depends_on.db.condition).toBe('service_healthy');
    expect(services.migrate.restart).toBe('no');
    for (const name of ['api', 'worker'])
      expect(services[name].depends_on.migrate.condition).toBe('service_completed_successfully');
    expect(services.proxy.depends_on.api.condition).toBe('service_healthy');
    for (const name of ['db', 'api', 'proxy']) expect(services[name].healthcheck.test[0]).toBe('CMD');
  });

  it('keeps what must last in named volumes and shows the world the proxy alone', () => {
    const mounted = Object.values(services).flatMap((one) => one.volumes ?? []);
    const named = mounted.filter((one) => !one.startsWith('.')).map((one) => one.split(':')[0]);
    expect([...new Set(named)].sort()).toEqual(Object.keys(volumes).sort());
    for (const one of mounted.filter((each) => each.startsWith('./'))) {
      expect(existsSync(path.join(ROOT, one.split(':')[0]))).toBe(true);
      expect(one).toMatch(/:ro$/);
    }
    expect(Object.keys(services).filter((name) => services[name].ports)).toEqual(['proxy']);
  });

  it('tells the role that owns the tables to the migrations alone', () => {
    const knows = (/** @type {string} */ name) =>
      JSON.stringify(services[name].environment ?? {}).includes('OWNER');
    expect(Object.keys(services).filter(knows).sort()).toEqual(['db', 'migrate']);
  });
});

describe('the image', () => {
  it('is made from one pinned base and runs as nobody in particular', () => {
    const bases = [...image.matchAll(/^FROM (\S+)/gm)].map(([, base]) => base);
    expect(new Set(bases).size).toBe(1);
    expect(bases[0]).toMatch(/^node:\d+\.\d+\.\d+-/);
    expect(image).toMatch(/^USER 1000:1000$/m);
  });
});
