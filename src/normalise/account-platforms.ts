/** How one platform writes accounts. Handles are compared in lower case unless `exactCase`. */
export interface Platform {
  readonly id: string;
  /** Other names people use for it, lower-case letters and digits only. */
  readonly also?: readonly string[];
  /** Domains of profile addresses, without `www.` and other subdomains. */
  readonly hosts?: readonly string[];
  /** A handle without `@`, after folding. */
  readonly handle: RegExp;
  /** Path patterns of a profile, tried in order; group 1 is the handle. Default: the first segment, with or without `@`. */
  readonly paths?: readonly RegExp[];
  /** First path segments that are no profile. */
  readonly notProfiles?: string;
  /** Path patterns of numeric or opaque profile ids, keyed `platform:id/…`, since a handle may look the same. */
  readonly ids?: readonly RegExp[];
  readonly exactCase?: boolean;
  /** Periods do not count in handles. */
  readonly ignoresDots?: boolean;
}

const AT = [/^\/@([^/]+)/];
const WORD = /^[a-z0-9._-]{1,64}$/i;

/** The platforms whose rules are known, by their own documentation of user names. */
export const PLATFORMS: readonly Platform[] = [
  {
    id: 'facebook',
    also: ['fb', 'meta', 'facebookmessenger', 'messenger'],
    hosts: ['facebook.com', 'fb.com', 'fb.me', 'm.me', 'messenger.com'],
    handle: /^[a-z0-9.]{2,64}$/i,
    paths: [/^\/people\/[^/]+\/(\d+)/, /^\/profile\/(\d+)/, /^\/t\/([^/]+)/, /^\/(?:pg\/)?([^/]+)/],
    notProfiles:
      'groups events pages watch marketplace photo photo.php story.php permalink.php sharer sharer.php share reel hashtag login help',
    ignoresDots: true,
  },
  {
    id: 'instagram',
    also: ['ig', 'insta'],
    hosts: ['instagram.com', 'instagr.am'],
    handle: /^[a-z0-9._]{1,30}$/i,
    paths: [/^\/stories\/([^/]+)/, /^\/_u\/([^/]+)/, /^\/([^/]+)/],
    notProfiles: 'p reel reels tv explore accounts direct about',
  },
  {
    id: 'snapchat',
    also: ['snap', 'sc'],
    hosts: ['snapchat.com'],
    handle: /^[a-z][a-z0-9._-]{2,14}$/i,
    paths: [/^\/(?:add|u|p)\/([^/]+)/, ...AT],
  },
  {
    id: 'tiktok',
    also: ['tt', 'tiktokcom', 'musically'],
    hosts: ['tiktok.com'],
    handle: /^[a-z0-9._]{2,24}$/i,
    paths: AT,
  },
  {
    id: 'x',
    also: ['twitter', 'xtwitter', 'twitterx'],
    hosts: ['x.com', 'twitter.com'],
    handle: /^[a-z0-9_]{1,15}$/i,
    ids: [/^\/i\/user\/(\d+)/],
    notProfiles: 'i search hashtag home explore intent share settings login',
  },
  {
    id: 'youtube',
    also: ['yt'],
    hosts: ['youtube.com'],
    handle: /^[\p{L}\p{N}._·-]{3,30}$/u,
    paths: [...AT, /^\/(?:c|user)\/([^/]+)/],
    ids: [/^\/channel\/(UC[\w-]{22})/],
  },
  { id: 'reddit', hosts: ['reddit.com'], handle: /^[a-z0-9_-]{3,20}$/i, paths: [/^\/(?:user|u)\/([^/]+)/] },
  {
    id: 'discord',
    hosts: ['discord.com', 'discordapp.com'],
    handle: /^(?:[a-z0-9._]{2,32}|.{2,32}#\d{4})$/iu,
    paths: [],
    ids: [/^\/users\/(\d{15,20})/],
  },
  {
    id: 'telegram',
    also: ['tg', 'telegramme'],
    hosts: ['t.me', 'telegram.me', 'telegram.dog'],
    handle: /^[a-z][a-z0-9_]{3,31}$/i,
    paths: [/^\/s\/([^/]+)/, /^\/([^/+]+)/],
    notProfiles: 'joinchat addstickers addlist share proxy c',
  },
  {
    id: 'whatsapp',
    also: ['wa'],
    hosts: ['wa.me', 'whatsapp.com'],
    handle: /^\d{7,15}$/,
    paths: [/^\/(\d+)/, /^\/send\/?\?(?:.*&)?phone=(\d+)/],
  },
  {
    id: 'kik',
    also: ['kikmessenger'],
    hosts: ['kik.me', 'kik.com'],
    handle: /^[a-z0-9._]{2,30}$/i,
    paths: [/^\/(?:u\/)?([^/]+)/],
  },
  {
    id: 'roblox',
    hosts: ['roblox.com'],
    handle: /^[a-z0-9_]{3,20}$/i,
    paths: [/^\/user\.aspx\?username=([^&]+)/i],
    ids: [/^\/(?:[a-z-]{2,5}\/)?users\/(\d+)/],
  },
  {
    id: 'steam',
    hosts: ['steamcommunity.com'],
    handle: /^[\w-]{2,32}$/,
    paths: [/^\/id\/([^/]+)/],
    ids: [/^\/profiles\/(\d{17})/],
  },
  { id: 'twitch', hosts: ['twitch.tv'], handle: /^[a-z0-9_]{2,25}$/i, notProfiles: 'videos directory p settings' },
  { id: 'linkedin', hosts: ['linkedin.com'], handle: /^[\p{L}\p{N}_-]{3,100}$/u, paths: [/^\/(?:in|pub)\/([^/]+)/] },
  {
    id: 'vk',
    also: ['vkontakte'],
    hosts: ['vk.com', 'vk.ru', 'vkontakte.ru'],
    handle: WORD,
    notProfiles: 'feed im groups wall',
  },
  {
    id: 'cashapp',
    also: ['cash', 'squarecash', 'cashtag'],
    hosts: ['cash.app', 'cash.me'],
    handle: /^\$?[a-z][a-z0-9_-]{0,19}$/i,
  },
  {
    id: 'venmo',
    hosts: ['venmo.com'],
    handle: /^[a-z0-9_-]{3,30}$/i,
    paths: [/^\/(?:u\/)?([^/]+)/],
    notProfiles: 'code',
  },
  {
    id: 'paypal',
    also: ['paypalme'],
    hosts: ['paypal.me', 'paypal.com'],
    handle: /^[a-z0-9]{1,20}$/i,
    paths: [/^\/paypalme\/([^/]+)/, /^\/([^/]+)/],
    notProfiles: 'us donate cgi-bin signin myaccount',
  },
  {
    id: 'github',
    also: ['gh'],
    hosts: ['github.com'],
    handle: /^[a-z0-9][a-z0-9-]{0,38}$/i,
    notProfiles: 'orgs topics features search settings',
  },
  {
    id: 'pinterest',
    hosts: ['pinterest.com', 'pinterest.co.uk', 'pinterest.ca', 'pinterest.de'],
    handle: /^[a-z0-9_-]{3,30}$/i,
    notProfiles: 'pin ideas search',
  },
  {
    id: 'tumblr',
    hosts: ['tumblr.com'],
    handle: /^[a-z0-9-]{1,32}$/i,
    paths: [/^\/blog\/(?:view\/)?([^/]+)/, /^\/@?([^/]+)/],
    notProfiles: 'tagged search dashboard explore',
  },
  { id: 'threads', hosts: ['threads.net', 'threads.com'], handle: /^[a-z0-9._]{1,30}$/i, paths: AT },
  {
    id: 'bluesky',
    also: ['bsky'],
    hosts: ['bsky.app', 'bsky.social'],
    handle: /^(?:did:[a-z]+:[\w.:-]+|[a-z0-9-]+(?:\.[a-z0-9-]+)*)$/i,
    paths: [/^\/profile\/([^/]+)/],
  },
  {
    id: 'mastodon',
    also: ['fediverse', 'activitypub'],
    hosts: [],
    handle: /^\w[\w.-]{0,63}@[a-z0-9.-]+\.[a-z0-9-]{2,}$/i,
  },
  { id: 'spotify', hosts: ['spotify.com'], handle: /^[\w.%-]{1,64}$/, paths: [/^\/user\/([^/]+)/], exactCase: true },
  { id: 'xbox', also: ['xboxlive', 'gamertag', 'xbl'], handle: /^[\p{L}\p{N} #]{1,20}$/u },
  { id: 'playstation', also: ['psn', 'playstationnetwork', 'ps4', 'ps5'], handle: /^[a-z0-9_-]{3,16}$/i },
  { id: 'minecraft', handle: /^\w{3,16}$/ },
  { id: 'skype', handle: /^[\w.,:-]{2,64}$/ },
  { id: 'wechat', also: ['weixin'], handle: /^[a-z][\w-]{5,19}$/i },
  { id: 'line', handle: /^[\w.-]{2,20}$/ },
  { id: 'signal', handle: /^[a-z_]\w{2,31}\.\d{2,}$/i },
];
