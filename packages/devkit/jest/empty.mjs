/** Stands for a plain style sheet in component tests. */
export default '';
