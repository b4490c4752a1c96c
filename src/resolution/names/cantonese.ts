import { mandarinKey } from './syllables.js';

/**
 * Syllables of Cantonese given names as Hong Kong writes them, and what the same signs may be in Pinyin; a bar between
 * syllables. Common knowledge, collected for this list.
 */
const TABLE = `
bik bi|bing bing|bo bao bo|bong bang|chak ze|cheong chang|cheuk zhuo|cheung zhang xiang chang|chi zhi zi ci qi|chiu zhao chao|ching qing jing zheng cheng
cho zuo chu|choi cai|chuen chuan quan|chun jun zhen qin chun|chung zhong cong zong song|fai hui|fan fan fen|fat fa|fei fei|fong fang|fu fu|fuk fu|fun huan
fung feng hong|ha xia|hang heng xing|hau hao xiao hou|hei xi|him qian|hin xuan xian|hing qing xing|hiu xiao|ho hao he ke|hoi hai kai|hok xue|hon han|hong kang hong
hung hong xiong kong|jing jing|ka jia|kai qi jia kai|kam jin gan qin|kan qin|kei qi ji|keung qiang|kin jian|king jing qiong|kit jie|kiu qiao|ko gao|kong gang jiang guang
kuen quan juan|kui ju|kun guan|kwai gui|kwan jun kun|kwok guo|kwong guang|kwun guan|lai li|lam lin lan|lan lan|lap li|lee li|leung liang|lik li|lim lian|lin lian
ling ling|lok le|long long lang|lun lun|lung long|man wen min|mau mao|mei mei|miu miao|ming ming|mo wu mao|mui mei|mun min man|nam nan|nga ya|ngai yi wei|ngan yan yin
nin nian|ning ning|oi ai|on an|pak bai bo|pang peng|pik bi|ping ping bing|po bao bu|pong bang|pui pei bei|sai shi|sam shen san|san xin shan|sau xiu shou|sek shi|shan shan
shek shi|shing cheng sheng|shiu shao|shu shu|shuk shu|shun shun xin chun|sik shi|sin xian shan|sing sheng xing cheng|siu xiao shao|so su|suet xue|suk shu|sum xin shen
sun xin shen|sung song|sze si shi|tai da tai di|tak de|tan dan|tat da|tim tian|tin tian|ting ting ding|to tao du|tong tang dong|tsun jun|tsz zi zhi|tung dong tong|wa hua
wah hua|wai wei hui|wan yun wen huan|wang hong heng|wing yong rong ying|wo he|wu hu|yan ren xin en yin|yat yi ri|yau you|yee yi er|yi yi er|yik yi|yim yan|yin yan xian yin
ying ying|yip ye|yiu yao|yu yu ru|yue yu|yuen yuan xuan wan|yuet yue|yui rui|yuk yu|yun run yun|yung rong yong
`;

const PINYIN: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.trim()
    .split(/[|\n]/)
    .map((line) => {
      const [syllable = '', ...pinyin] = line.split(' ');
      return [syllable, pinyin];
    }),
);
const LONGEST = 6;

/**
 * What two syllables of a Cantonese given name may be in Mandarin, as keys of `mandarinKey`; none for other words. One
 * syllable alone says too little.
 */
export function cantoneseKeys(word: string): ReadonlySet<string> {
  const keys = new Set<string>();
  for (let at = 1; at <= LONGEST && at < word.length; at += 1) {
    const [first, second] = [PINYIN.get(word.slice(0, at)), PINYIN.get(word.slice(at))];
    if (!first || !second) continue;
    for (const x of first) for (const y of second) keys.add(mandarinKey(x + y));
  }
  return keys;
}
