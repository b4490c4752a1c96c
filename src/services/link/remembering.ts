/** Answers that are kept; when there are more, all are forgotten and the frequent ones soon come again. */
const MOST = 50_000;

/** A pure function of a text that remembers its answers: most columns hold the same few values over and over. */
export function remembering<Answer>(answerTo: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    let answer = answers.get(text);
    if (answer === undefined) {
      if (answers.size >= MOST) answers.clear();
      answer = answerTo(text);
      answers.set(text, answer);
    }
    return answer;
  };
}
