/** What the public was told is told again without being worked out anew, as long as nothing at all has changed in the database. */
import { Injectable } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { Kind, OperationTypeNode, parse, type DefinitionNode } from 'graphql';
import type { Config } from '../config/config.js';
import { DatabaseChannel } from '../events/database-channel.js';
import { tokenInCookies } from './sign-in-cookie.js';

/** Questions whose last answer is remembered, the one asked longest ago going first. */
const MOST_KEPT = 500;
/** Longer answers are rare, and would take the room of many (characters). */
const LONGEST_KEPT = 200_000;

interface Kept {
  /** What of the database was visible before the answer was worked out. */
  snapshot: string;
  type: string;
  body: string;
}

interface Asked {
  query: string;
  operationName?: unknown;
  variables?: unknown;
}

@Injectable()
export class PublicAnswers {
  private readonly fields = new Set<string>(['__typename']);
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly channel: DatabaseChannel) {}

  /** Names fields of the query type that answer the public from the database alone: by no clock, no chance and no limit. */
  mayKeep(...fields: readonly string[]): void {
    for (const field of fields) this.fields.add(field);
  }

  /** Stands before GraphQL. */
  handler({ publicUrl }: Config) {
    return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
      const asked = askedByThePublic(request, publicUrl);
      const snapshot = asked && (await this.channel.snapshot());
      if (!asked || snapshot === null) return next();
      const { query, operationName, variables } = asked;
      const question = JSON.stringify([request.headers.accept, query, operationName, variables]);
      const kept = this.kept.get(question);
      if (kept?.snapshot === snapshot)
        return void response.setHeader('Content-Type', kept.type).end(kept.body);
      const send = response.send.bind(response);
      response.send = (body: unknown) => {
        if (isWhole(response, body) && this.isKeepable(query))
          this.keep(question, { snapshot, ...bodyOf(response, body) });
        return send(body);
      };
      next();
    };
  }

  private keep(question: string, answer: Kept): void {
    this.kept.delete(question);
    this.kept.set(question, answer);
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST_KEPT && oldest !== undefined) this.kept.delete(oldest);
  }

  private isKeepable(query: string): boolean {
    return parse(query).definitions.every((one) => this.isRead(one));
  }

  private isRead(definition: DefinitionNode): boolean {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) return true;
    if (definition.kind !== Kind.OPERATION_DEFINITION) return false;
    const { operation, selectionSet } = definition;
    const isNamed = (name: string) => this.fields.has(name);
    return (
      operation === OperationTypeNode.QUERY &&
      selectionSet.selections.every((one) => one.kind === Kind.FIELD && isNamed(one.name.value))
    );
  }
}

/** Null of any other request: whoever holds a cookie, even of a sign-in that is over, is not the public. */
function askedByThePublic(request: Request, publicUrl: string): Asked | null {
  if (request.method !== 'POST' || request.path !== '/graphql') return null;
  if (tokenInCookies(publicUrl, request.headers.cookie) !== null) return null;
  const body = request.body as Partial<Asked> | undefined;
  return typeof body?.query === 'string' ? { ...body, query: body.query } : null;
}

/** An answer without errors, which would stand first. */
function isWhole(response: Response, body: unknown): body is string {
  return (
    response.statusCode === 200 &&
    !response.hasHeader('Set-Cookie') &&
    typeof body === 'string' &&
    body.length <= LONGEST_KEPT &&
    body.startsWith('{"data":')
  );
}

function bodyOf(response: Response, body: string): Pick<Kept, 'type' | 'body'> {
  return { type: String(response.getHeader('Content-Type')), body };
}
