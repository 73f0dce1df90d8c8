/** The oldest Node.js that runs the product, checked before anything else. */
export const MINIMUM = '20.19.0';

/** @param {string} version as in `process.versions.node` @returns {string | null} what to tell the person, or null */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = MINIMUM.split('.').map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return null;
  return `Aportes needs Node.js ${MINIMUM} or newer; this is ${version}.`;
}
