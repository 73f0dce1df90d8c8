/** The gate before every operation: what does not say who may call it is found, and closed to everybody. */
import { Controller, Get, Module } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { describe, expect, it } from '@jest/globals';
import { Public, SignedIn } from '../src/platform/access/gate.js';
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
