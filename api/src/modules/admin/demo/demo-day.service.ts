/** What the secretariat does in the demo's story: it sets "now", and opens and closes sessions. */
import type { DemoAct } from '@aportes/demo/acts';
import type { MeetingActor } from '@aportes/domain/actor';
import { Injectable } from '@nestjs/common';
import { RequestContext } from '../../../platform/graphql/request-context.js';
import { MeetingService } from '../../meetings/meeting.service.js';
import type { DemoStage } from './demo-stage.js';

export type DayAct = Extract<DemoAct, { act: 'SET_NOW' | 'OPEN_SESSION' | 'CLOSE_SESSION' }>;

@Injectable()
export class DemoDay {
  constructor(private readonly meetings: MeetingService) {}

  async perform(act: DayAct, actor: MeetingActor, stage: DemoStage): Promise<{ outcome: string }> {
    const context = signedInAs(actor);
    const moved =
      act.act === 'SET_NOW'
        ? await this.meetings.setAgendaItem(context, stage.meetingId, stage.agendaItem(act.position))
        : await this.meetings.moveSession(
            context,
            stage.session(act.session),
            act.act === 'OPEN_SESSION' ? 'OPEN' : 'CLOSED',
          );
    return { outcome: moved ? 'DONE' : 'NOT_ALLOWED_NOW' };
  }
}

/** A request as the person's own device would make it. */
function signedInAs(actor: MeetingActor): RequestContext {
  const { participantId } = actor;
  const sign = { accountId: participantId, signInId: participantId, expiresAt: new Date() };
  return new RequestContext({ ...sign, participations: [actor] }, null);
}
