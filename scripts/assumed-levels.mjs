// What the default model assumes of comparisons that its training data says nothing of. Each line: how often records of
// one person agree in full and disagree in full (m), how often those of different people do (u); the levels between share
// the rest. Our own estimates, to be replaced by training as soon as there is data.
const ASSUMED = {
  'birth place': { m: [0.8, 0.1], u: [0.02, 0.93] },
  suburb: { m: [0.75, 0.15], u: [0.005, 0.97] },
  // The largest of the United States has an eighth of the people.
  state: { m: [0.88, 0.08], u: [0.05, 0.91] },
  country: { m: [0.95, 0.03], u: [0.5, 0.45] },
  distance: { m: [0.45, 0.1], u: [0.001, 0.6] },
  // As many as there are values: agreeing by chance is a typing error or a stand-in that was not recognised.
  'identity number': { m: [0.9, 0.04], u: [0.000001, 0.99] },
  account: { m: [0.5, 0.35], u: [0.000001, 0.999] },
  'shared identifier': { m: [0.4, 0.6], u: [0.00001, 0.99999] },
  occupation: { m: [0.4, 0.4], u: [0.01, 0.95] },
  // Few people have a suffix at all; among those who do, juniors are the most.
  generation: { m: [0.9, 0.03], u: [0.35, 0.35] },
  age: { m: [0.75, 0.05], u: [0.03, 0.85] },
  race: { m: [0.9, 0.05], u: [0.35, 0.6] },
  // Half of the people of one sex are within 5 cm of its mean.
  height: { m: [0.75, 0.05], u: [0.3, 0.4] },
  weight: { m: [0.65, 0.08], u: [0.25, 0.45] },
  // Brown eyes and brown or black hair are the most frequent; witnesses take hazel for green, and hair is dyed.
  'eye colour': { m: [0.8, 0.06], u: [0.35, 0.45] },
  'hair colour': { m: [0.65, 0.12], u: [0.3, 0.45] },
};
const OTHERWISE = { m: [0.8, 0.1], u: [0.02, 0.93] };

/** Of what relatives share, the part that they have in common as one person has it; the rest agrees by chance. */
const SHARED = 0.6;

/** A comparison of a model document, by assumption. `isShared`: members of a household agree on it. */
export function assumed({ name, levels }, isShared) {
  const { m, u } = ASSUMED[name] ?? OTHERWISE;
  const [ms, us] = [spread(m, levels.length, 0.5), spread(u, levels.length, 2)];
  const unseen = us[0];
  return {
    name,
    levels: levels.map((level, i) => ({
      name: level,
      m: ms[i],
      u: us[i],
      r: isShared ? SHARED * ms[i] + (1 - SHARED) * us[i] : us[i],
    })),
    // Every value counts as neither rare nor frequent.
    terms: { total: 0, unseen, coincidence: null, counts: [] },
  };
}

/** First and last share, and between them the rest, each level `ratio` times the one before; together 1. */
function spread([first, last], size, ratio) {
  const middle = Array.from({ length: size - 2 }, (_, i) => ratio ** i);
  const sum = middle.reduce((total, each) => total + each, 0);
  const parts = [first, ...middle.map((part) => (part / sum) * (1 - first - last)), last];
  const total = parts.reduce((all, part) => all + part, 0);
  return parts.map((part) => part / total);
}
