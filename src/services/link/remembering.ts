/** Answers that are kept; when there are more, all are forgotten and the frequent ones soon come again. */
const MOST = 50_000;
/** Questions after which it shows whether they repeat. */
const TRIAL = 4_000;

/**
 * A pure function of a text that remembers its answers, as most columns hold the same few values over and over. Where
 * most questions are new, as with phone numbers, it remembers no more.
 */
export function remembering<Answer>(answerTo: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  let asked = 0;
  let isUseful = true;
  return (text) => {
    if (!isUseful) return answerTo(text);
    asked += 1;
    let answer = answers.get(text);
    if (answer === undefined) {
      if (answers.size >= MOST) answers.clear();
      answer = answerTo(text);
      answers.set(text, answer);
    }
    if (asked === TRIAL && answers.size > TRIAL / 2) {
      isUseful = false;
      answers.clear();
    }
    return answer;
  };
}
