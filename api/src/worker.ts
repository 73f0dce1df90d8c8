/** Background jobs as a process of their own, for where the server runs more than once. */
import { connectedApplication } from './program/application.js';
import { failed } from './program/fatal.js';
import { endWhenAsked } from './program/signals.js';
import { readConfig } from './platform/config/config.js';
import { DatabaseChannel } from './platform/events/database-channel.js';
import { JobRunner } from './platform/jobs/job-runner.service.js';

try {
  const app = await connectedApplication(readConfig(process.env));
  await app.get(DatabaseChannel).start();
  await app.get(JobRunner).start();
  endWhenAsked(app);
} catch (error) {
  await failed(error);
}
