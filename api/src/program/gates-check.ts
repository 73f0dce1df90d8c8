/** Proves that nothing of the API stands open by accident: every operation, route and type says whom it is for. */
import type { INestApplicationContext, Type } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { createApplication } from './application.js';
import { unspokenIn } from './audience-check.js';
import type { Config } from '../platform/config/config.js';
import { GATE, type Gate } from '../platform/access/gate.js';

/** Where the decorators of operations and of routes leave their marks. */
const RESOLVER_TYPE = 'graphql:resolver_type';
const ROUTE_PATH = 'path';
const ROOTS = new Set<unknown>(['Query', 'Mutation', 'Subscription']);

/** Each operation without a gate, as `Class.method`, and what of the schema does not say whom it is for. */
export async function ungated(config: Config): Promise<string[]> {
  const app = await (await createApplication(config)).init();
  const found = [...ungatedIn(app), ...unspokenIn(app.get(GraphQLSchemaHost).schema)];
  await app.close();
  return found;
}

export function ungatedIn(app: INestApplicationContext): string[] {
  const discovery = app.get(DiscoveryService, { strict: false });
  const all = [...discovery.getProviders(), ...discovery.getControllers()];
  const classes = new Set(all.map(({ metatype }) => metatype).filter((one) => typeof one === 'function'));
  return [...classes].flatMap((one) => ungatedMethods(one, app.get(Reflector)));
}

function ungatedMethods(
  owner: object & { name: string; prototype?: unknown },
  reflector: Reflector,
): string[] {
  const prototype = owner.prototype;
  if (typeof prototype !== 'object' || prototype === null) return [];
  return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
    const method = (prototype as Record<string, unknown>)[name] as () => unknown;
    const isOperation =
      ROOTS.has(Reflect.getMetadata(RESOLVER_TYPE, method)) || Reflect.hasMetadata(ROUTE_PATH, method);
    const gate = reflector.getAllAndOverride<Gate | undefined>(GATE, [method, owner as Type]);
    return isOperation && gate === undefined ? [`${owner.name}.${name} does not say who may call it.`] : [];
  });
}
