const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Forms of address before a name, lower-case without periods. */
export const TITLES = words(
  'mr mrs ms miss mx mister missus dr doctor prof professor rev reverend fr father sir dame lady lord hon honorable judge justice ' +
    'capt captain sgt sergeant lt lieutenant col colonel maj major gen general officer ofc det detective insp cpl pfc pvt sra señor senor señora ' +
    'senora srta herr frau mme mlle madame monsieur sheriff deputy agent',
);

/** Suffixes that tell relatives apart, and how they are written here. */
export const GENERATIONS: Readonly<Record<string, string>> = {
  jr: 'Jr',
  junior: 'Jr',
  jnr: 'Jr',
  sr: 'Sr',
  senior: 'Sr',
  snr: 'Sr',
  ii: 'II',
  iii: 'III',
  iv: 'IV',
  '2nd': 'II',
  '3rd': 'III',
  '4th': 'IV',
};

/** Degrees and offices after a name; they tell nobody apart. */
export const POSTNOMINALS = words('esq esquire phd md dds dvm rn lpn jd mba cpa ret ba bsc ma msc obe mbe');

/** Degrees that are family names too (Jack Ma, Ibrahim Ba): only what cannot be the family name is the degree. */
export const DEGREES_AND_SURNAMES = words('ma ba');

/** Generations that are family names too, unless two names stand before them. */
export const LATE_GENERATIONS: Readonly<Record<string, string>> = {
  v: 'V',
  '5th': 'V',
  filho: 'Jr',
  hijo: 'Jr',
  fils: 'Jr',
  neto: 'III',
  младший: 'Jr',
  padre: 'Sr',
  pai: 'Sr',
  père: 'Sr',
  старший: 'Sr',
};

/** First words of family names of several words. */
export const PARTICLES = words(
  "van von vom der den de del della di da dos das du la le las los el bin bint ibn ould abu ter ten zu zum zur af av 't d' san santa st st. saint",
);

/** Stand-ins for one missing part of a name. */
export const MISSING_PARTS = words(
  'unknown unk unkn fnu lnu nfn nln nmn nmi n/a na none null xxx unidentified unnamed desconocido desconocida desconhecido desconhecida ' +
    'inconnu inconnue unbekannt unbekannte onbekend sconosciuto sconosciuta nieznany nieznana неизвестно неизвестный неизвестная невідомо ' +
    'невідомий невідома άγνωστος άγνωστη مجهول مجهولة 不明 不详 不詳 未知 미상 불명',
);

/** Family or given names that are also written for nothing; with a capital alone in front, beside another word, they are names. */
export const MISSING_OR_NAME = words('Na Null');

/** Family names of two signs; in Chinese and Korean every other family name has one. */
export const LONG_SURNAMES = words(
  '司马 司馬 欧阳 歐陽 诸葛 諸葛 上官 司徒 东方 東方 夏侯 皇甫 尉迟 尉遲 公孙 公孫 令狐 慕容 남궁 황보 제갈 사공 선우 독고 서문',
);
