/** Answers of the process about itself. */
import { type DynamicModule, Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';
import { EXPECTED_MIGRATIONS, ReadinessService } from './readiness.service.js';

@Module({})
export class HealthModule {
  /** @param migrations by name, all of which must have run before anything can be served */
  static expecting(migrations: readonly string[]): DynamicModule {
    return {
      module: HealthModule,
      controllers: [HealthController],
      providers: [ReadinessService, { provide: EXPECTED_MIGRATIONS, useValue: migrations }],
    };
  }
}
