/** Stands for a CSS module in component tests: each class is named as it is written. */
export default new Proxy({}, { get: (_, name) => String(name) });
