/** Keeps what stands in a form on the server as well: soon, once, and never over the words of another device. */
import { waitAfter } from '../../../lib/outbox/outbox-queue';

export interface ServerDraft {
  id: string;
  version: number;
  content: string;
  keptAt: string;
}

/** What came of keeping a draft; the server answers with what another device has kept, or says that it was given. */
export type KeepReply =
  | { kind: 'kept'; draft: ServerDraft }
  | { kind: 'changed'; current: ServerDraft }
  | { kind: 'given' | 'refused' };

/** Each rejects where nothing is known of what came of it. */
export interface DraftServer {
  mine: () => Promise<readonly ServerDraft[]>;
  keep: (draft: { id: string; expectedVersion: number; content: string }) => Promise<KeepReply>;
  discard: (id: string) => Promise<void>;
}

export interface KeptForm {
  /** Without content while nothing is written. */
  read: () => { id: string; content: string | null };
  /** What is written stays, under an id that nothing else has. */
  rename: () => void;
  show: (draft: ServerDraft) => void;
  clear: () => void;
  /** Whether it was sent from here and waits for its receipt. */
  isSending: (id: string) => boolean;
}

/** What this device knows of a draft on the server; it outlives the page. */
export interface Mark {
  id: string;
  /** The last version that was seen from here; 0 before the first. */
  version: number;
  sent: string;
  /** False as long as nobody knows whether it arrived. */
  answered: boolean;
}

export interface MarkStore {
  load: () => Promise<Mark | undefined>;
  save: (mark: Mark) => Promise<unknown>;
}

export interface KeeperView {
  /** Other texts of the same person for the same session, from another device or another page. */
  others: readonly ServerDraft[];
  /** When the server last took what is written; null where it does not now. */
  savedAt: Date | null;
}

const ROUNDS = 4;

const markOf = ({ id, version, content }: ServerDraft): Mark => ({
  id,
  version,
  sent: content,
  answered: true,
});

export class DraftKeeper {
  private view: KeeperView = { others: [], savedAt: null };
  private mark: Mark | undefined;
  private turn: Promise<unknown> = Promise.resolve();
  private failures = 0;
  private notBefore = 0;
  /** Not tried again until something else is written. */
  private refused: string | null = null;

  constructor(
    private readonly server: DraftServer,
    private readonly form: KeptForm,
    private readonly marks: MarkStore,
    private readonly changed: (view: KeeperView) => void,
  ) {}

  /** Finds out how things stand on the server: at the beginning, and whenever somebody comes back to the page. */
  look(): Promise<void> {
    this.notBefore = 0;
    return this.tried(async () => {
      this.mark ??= await this.marks.load();
      const before = this.form.read().id;
      const found = await this.server.mine();
      const { id } = this.form.read();
      await this.compare(found.find((one) => one.id === id));
      const own = [before, id, this.form.read().id];
      const isOther = (one: ServerDraft) => !own.includes(one.id) && !this.form.isSending(one.id);
      const split = this.view.others.filter(({ id: known }) => known === id);
      this.show({ others: [...split, ...found.filter(isOther)] });
    });
  }

  /** Called every so often while the form stands here. */
  keep(): Promise<void> {
    return Date.now() < this.notBefore ? Promise.resolve() : this.tried(() => this.keepNow());
  }

  /** Goes on with another text; what is written stays on the server. False where that cannot be reached now. */
  take(other: ServerDraft): Promise<boolean> {
    return this.wholly(async () => {
      await this.keepWholly();
      const { id, content } = this.form.read();
      const left =
        content === null ? [] : [{ ...this.written(id), content, keptAt: new Date().toISOString() }];
      this.form.show(other);
      await this.know(markOf(other));
      this.show({ others: [...left, ...this.without(other)], savedAt: new Date(other.keptAt) });
    });
  }

  discard(other: ServerDraft): Promise<boolean> {
    return this.wholly(async () => {
      await this.server.discard(other.id);
      this.show({ others: this.without(other) });
    });
  }

  restore({ id, content }: ServerDraft): Promise<boolean> {
    return this.wholly(async () => {
      const reply = await this.server.keep({ id, expectedVersion: 0, content });
      if (reply.kind !== 'kept') throw new Error(reply.kind);
      this.show({ others: [reply.draft, ...this.without(reply.draft)] });
    });
  }

  /** The form's own draft, as this device left it and as it stands on the server. */
  private async compare(there: ServerDraft | undefined): Promise<void> {
    const { id, content } = this.form.read();
    const mark = this.mark?.id === id ? this.mark : undefined;
    const isUnchanged = mark ? mark.answered && content === mark.sent : content === there?.content;
    if (!there) {
      // Given or thrown away on another device, and nothing was written here since.
      if (mark && mark.version > 0 && isUnchanged) this.form.clear();
      return;
    }
    if (there.version === mark?.version) return;
    const isLostAnswer = mark !== undefined && !mark.answered && there.content === mark.sent;
    if (isLostAnswer) return this.know(markOf(there));
    if (!isUnchanged) return this.split(id, there);
    this.form.show(there);
    await this.know(markOf(there));
  }

  private async keepNow(): Promise<void> {
    const { id, content } = this.form.read();
    const mark = this.written(id);
    if (content === null) return this.forget(mark);
    if (mark.answered && (content === mark.sent || content === this.refused)) return;
    // What has no answer yet is sent again to the letter: whatever came of it, it is known afterwards.
    const sent = mark.answered ? content : mark.sent;
    await this.know({ ...mark, sent, answered: false });
    const reply = await this.server.keep({ id, expectedVersion: mark.version, content: sent });
    if (reply.kind === 'refused') this.refused = sent;
    await this.heed(mark, reply);
  }

  /** An answer that was lost, or another device's words, may have to come first. */
  private async keepWholly(): Promise<void> {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { id, content } = this.form.read();
      const { version, sent, answered } = this.written(id);
      if (content === null || (version > 0 && answered && sent === content)) return;
      await this.keepNow();
    }
    throw new Error('What stands in the form is not kept.');
  }

  private async heed(mark: Mark, reply: KeepReply): Promise<void> {
    switch (reply.kind) {
      case 'kept':
        await this.know(markOf(reply.draft));
        return this.show({ savedAt: new Date(reply.draft.keptAt) });
      case 'changed':
        return this.split(mark.id, reply.current);
      case 'given':
        return this.split(mark.id);
      case 'refused':
        await this.know(mark);
        return this.show({ savedAt: null });
    }
  }

  /** Two devices wrote on one draft, or one wrote on after the other had given it: each text stays, and there are two. */
  private split(id: string, there?: ServerDraft): void {
    if (this.form.read().id !== id) return;
    this.form.rename();
    if (there) this.show({ others: [there, ...this.without(there)] });
  }

  /** Somebody emptied the form. */
  private async forget({ id, version }: Mark): Promise<void> {
    if (version === 0) return;
    await this.server.discard(id);
    await this.know({ id, version: 0, sent: '', answered: true });
    this.show({ savedAt: null });
  }

  private written(id: string): Mark {
    return this.mark?.id === id ? this.mark : { id, version: 0, sent: '', answered: true };
  }

  private async know(mark: Mark): Promise<void> {
    this.mark = mark;
    await this.marks.save(mark);
  }

  private without({ id }: { id: string }): ServerDraft[] {
    return this.view.others.filter((one) => one.id !== id);
  }

  private show(view: Partial<KeeperView>): void {
    this.view = { ...this.view, ...view };
    this.changed(this.view);
  }

  /** One after another; what fails is tried again after a while. */
  private async tried(work: () => Promise<void>): Promise<void> {
    if (await this.wholly(work)) this.failures = 0;
    else {
      this.notBefore = Date.now() + waitAfter(this.failures, Math.random());
      this.failures += 1;
      this.show({ savedAt: null });
    }
  }

  private wholly(work: () => Promise<void>): Promise<boolean> {
    const done = this.turn.then(work).then(
      () => true,
      () => false,
    );
    this.turn = done;
    return done;
  }
}
