/** The public figures of moderation as a file, over plain HTTP: for everybody. */
import { Controller, Get, NotFoundException, Param, Query, Res } from '@nestjs/common';
import { LANGUAGES } from '@aportes/domain/vocabulary';
import { inLanguage } from '@aportes/taxonomy/localized-text';
import type { Response } from 'express';
import { Public } from '../../platform/access/gate.js';
import { MeetingQueries } from '../meetings/meeting.queries.js';
import { figuresCsv } from './export/figures-csv.js';
import { ModerationFiguresQueries } from './moderation-figures.queries.js';

@Controller('figures')
export class ModerationFiguresController {
  constructor(
    private readonly meetings: MeetingQueries,
    private readonly figures: ModerationFiguresQueries,
  ) {}

  @Public()
  @Get(':slug')
  async csv(
    @Param('slug') slug: string,
    @Query('language') asked: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const meeting = await this.meetings.bySlug(slug);
    if (!meeting) throw new NotFoundException();
    const language = LANGUAGES.find((one) => one === asked) ?? LANGUAGES[0];
    const named = meeting.agenda.flatMap(({ position, title, session }) =>
      session ? [{ id: session.id, position, title: inLanguage(title, language) }] : [],
    );
    const figures = await this.figures.of(
      meeting.id,
      named.map(({ id }) => id),
    );
    response.setHeader('Content-Type', 'text/csv; charset=utf-8');
    response.setHeader('Content-Disposition', `attachment; filename="moderation-${meeting.slug}.csv"`);
    response.send(figuresCsv(figures, named));
  }
}
