/** Makes the checked environment available everywhere. */
import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Config } from './config.js';

/** Under which the environment is injected. */
export const CONFIG = Symbol('config');

@Global()
@Module({})
export class ConfigModule {
  static of(config: Config): DynamicModule {
    return { module: ConfigModule, providers: [{ provide: CONFIG, useValue: config }], exports: [CONFIG] };
  }
}
