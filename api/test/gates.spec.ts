/** What does not say who may call it, or whom it is for, is found before anybody can find it. */
import { Controller, Get, Module } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { describe, expect, it } from '@jest/globals';
import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { Public, SignedIn } from '../src/platform/access/gate.js';
import { unspokenIn } from '../src/program/audience-check.js';
import { ungated, ungatedIn } from '../src/program/gates-check.js';
import { readConfig } from '../src/platform/config/config.js';

@Resolver()
class Forgetful {
  @Public()
  @Query(() => String)
  open(): string {
    return 'open';
  }

  @Mutation(() => String)
  forgotten(): string {
    return 'forgotten';
  }
}

@SignedIn()
@Controller('inside')
class Closed {
  @Get()
  read(): string {
    return 'inside';
  }
}

@Controller('outside')
class Careless {
  @Get()
  read(): string {
    return 'outside';
  }
}

@Module({ imports: [DiscoveryModule], providers: [Forgetful], controllers: [Closed, Careless] })
class HouseWithHoles {}

describe('the check of the gates', () => {
  it('finds an operation and a route that say nothing, and no others', async () => {
    const house = await NestFactory.createApplicationContext(HouseWithHoles, { logger: false });
    expect(ungatedIn(house)).toEqual([
      'Forgetful.forgotten does not say who may call it.',
      'Careless.read does not say who may call it.',
    ]);
    await house.close();
  });

  it('finds nothing in the product', async () => {
    const nowhere = { DATABASE_URL: 'postgres://none', DATABASE_OWNER_URL: 'postgres://none' };
    expect(await ungated(readConfig(nowhere))).toEqual([]);
  });
});

const text = { type: GraphQLString };
const forSome = { extensions: { audience: 'SOME' } };

const Note = new GraphQLObjectType({ name: 'Note', fields: { text }, ...forSome });
const NotePage = new GraphQLObjectType({ name: 'NotePage', fields: { first: { type: Note } } });
const Silent = new GraphQLObjectType({ name: 'Silent', fields: { text } });
const Meeting = new GraphQLObjectType({
  name: 'Meeting',
  extensions: { audience: 'EVERYBODY' },
  fields: {
    title: text,
    silent: { type: Silent },
    notes: { type: NotePage, ...forSome },
    forgotten: { type: NotePage },
  },
});

describe('the check of what is for whom', () => {
  it('finds a type that says nothing, and a way for everybody to what is for some', () => {
    const query = new GraphQLObjectType({ name: 'Query', fields: { meeting: { type: Meeting } } });
    expect(unspokenIn(new GraphQLSchema({ query }))).toEqual([
      'Meeting.forgotten leads to what is for some, and does not say so.',
      'Silent does not say whom it is for.',
    ]);
  });
});
