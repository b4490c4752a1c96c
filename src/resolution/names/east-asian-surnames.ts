import { groupsOf } from './word-groups.js';

/**
 * Family names of Chinese and Korean people and how one name is written in Latin letters, one name between bars: Pinyin,
 * Wade–Giles, Cantonese and Hokkien spellings of Hong Kong, Singapore and Malaysia, Revised Romanisation and what Koreans
 * write in passports. Common knowledge, collected for this list. One spelling may stand for several names.
 */
const GROUPS = `
wang wong ong heng|li lee|zhang chang cheung teo teoh cheong|liu lau lao low liou lew|chen chan tan chin chern|yang yeung yeo yong ieong
huang wong hwang ng ooi wee vong|zhao chao chiu jhao teo|wu ng goh woo ngo|zhou chou chow chau chew jhou|xu hsu tsui hui koh khoo shu hsui
sun suen soon|ma mah beh|zhu chu choo gee jhu|hu woo oh wu hoo|guo kuo kwok kuok quek kwek|he ho hoh hor|gao kao ko koh|lin lam lim lum|luo lo law loh
zheng cheng tay jheng teh cheang|liang leung leong neo niu|xie hsieh tse cheah chia shieh|song sung soong|tang tong dang|han hon|feng fung foong
deng teng tang|cao tsao cho chao|peng pang phang|zeng tseng tsang chan|xiao hsiao siu siew seow shiao|tian tien tin|dong tung|pan poon pun phua
yuan yuen|cai tsai choi choy chua chai tsay|jiang chiang keung kong cheong|yu yue yee yuh|du tu to toh|ye yeh ip yip yap|cheng ching|su so soh
wei ngai gwee|lu lo loo liu leu|ding ting|ren jen yam|shen shum sim sum|yao yiu yew|fu foo poh|zhong chung jhong cheong|cui tsui chui|tan tam ham
liao liu liew leow|fan faan|jin chin kam|shi shih sek|dai tai|jia chia|xia hsia ha|fang fong hong png|zou tsou chow|xiong hsiung hung|bai pai pak
meng mang|qin chin chun|qiu chiu yau khoo hew|hou hau|yin wan|xue hsueh sit|lei lui looi|long lung|tao to|mao mo|gong kung kong|shao siu|wan man
qian chien chin|lai lye|mo mok|tsang zang|gu koo ku|yan yen ngan|zhan chim|ou au|kim gim kym ghim|lee yi ri rhee rhie i li yee|park pak bak bark bag
choi choe chwe choy|jung jeong chung chong jeung joung|kang gang|cho jo joh|yoon yun youn|jang chang|lim im rim yim leem|oh o|seo suh so sur|shin sin
kwon gwon|hwang whang|ahn an|yoo yu ryu ryoo you yeu|hong houng|jeon chun jun chon|ko go koh goh|moon mun|son sohn|yang ryang|bae pae bai
baek paek paik back baik baeg|heo hur huh ho|nam nahm|shim sim|noh no roh ro|joo ju chu|koo gu ku goo|na ra nah|ji jee chi|eom um uhm|cheon chun chon
bang pang|kong gong|hyun hyeon|byun byeon pyon pyun|yeom yum|yeo yuh|seok suk seog|seol sul|gil kil|myung myeong|ki gi kee|ban pan|geum keum|yuk yook yug
tak tahk tag|kook kuk guk gug|kwak gwak gwag|seong sung|cha tcha|chae chai|jin chin|woo u wu|min minn
`;

/** Names that a Chinese or Korean family name may be in its own script; none for other words. */
export const eastAsianSurnames = groupsOf(GROUPS);
