/** The built API as a process of its own, which a spec may ask to stop, kill and start again; what it says is kept. */
import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

export class RunningApi {
  private child: ChildProcess | null = null;
  private exited: Promise<number | string | null> = Promise.resolve(null);
  /** Everything it wrote to its outputs, over all its lives. */
  output = '';

  constructor(
    readonly url: string,
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  /** Resolves once it serves. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, [MAIN], { env: this.env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.child = child;
    this.exited = new Promise((resolve) => {
      child.on('exit', (code, signal) => resolve(code ?? signal));
    });
    await this.untilReady();
  }

  /** Sends the signal and answers with the exit code, or the name of the signal that ended it. */
  async end(signal: NodeJS.Signals): Promise<number | string | null> {
    this.child?.kill(signal);
    return this.exited;
  }

  async isReady(): Promise<boolean> {
    const response = await fetch(`${this.url}/readyz`).catch(() => null);
    return response?.ok ?? false;
  }

  async untilReady(): Promise<void> {
    while (!(await this.isReady())) {
      if (this.child?.exitCode !== null) throw new Error(`The API ended:\n${this.output}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}
