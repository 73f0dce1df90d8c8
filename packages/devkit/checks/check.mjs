/** The shape of a check, and the ones that are a tool's exit code. */
import { runNode } from '../lib/run.mjs';

/** @typedef {{ title: string, run: () => Promise<string | null> }} Check answers null, or what is wrong */

/**
 * @param {string} title
 * @param {...{ script: string, args: string[], cwd?: string }} commands all must end well
 * @returns {Check}
 */
export function toolCheck(title, ...commands) {
  return {
    title,
    run: async () => {
      for (const { script, args, cwd } of commands) {
        const { code, output } = await runNode(script, args, cwd ? { cwd } : {});
        if (code !== 0) return output.trim() || `${script} ended with ${code}`;
      }
      return null;
    },
  };
}
