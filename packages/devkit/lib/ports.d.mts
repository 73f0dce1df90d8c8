/** Types of the search for free ports. */
export function isFree(port: number, host?: string): Promise<boolean>;
export function freePort(preferred?: number): Promise<number>;
