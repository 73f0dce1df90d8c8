/** Spearman's rank correlation of two series, ties sharing their mean rank. */

/** @param {readonly number[]} values */
function ranks(values) {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const result = new Array(values.length).fill(0);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && order[to]?.value === order[from]?.value) to += 1;
    for (let at = from; at < to; at += 1) result[order[at]?.index ?? 0] = (from + to + 1) / 2;
    from = to;
  }
  return result;
}

/** @param {readonly number[]} values */
const mean = (values) => values.reduce((sum, one) => sum + one, 0) / values.length;

/** @param {readonly number[]} one @param {readonly number[]} other */
export function rankCorrelation(one, other) {
  const [a, b] = [ranks(one), ranks(other)];
  const [meanA, meanB] = [mean(a), mean(b)];
  let [together, squaresA, squaresB] = [0, 0, 0];
  a.forEach((rank, index) => {
    const [da, db] = [rank - meanA, (b[index] ?? 0) - meanB];
    together += da * db;
    squaresA += da * da;
    squaresB += db * db;
  });
  return together / Math.sqrt(squaresA * squaresB);
}
