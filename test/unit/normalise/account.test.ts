import { describe, expect, it } from '@jest/globals';
import { normaliseAccount } from '../../../src/normalise/account.js';
import { valueIn, whyOf } from './reading.js';

describe('accounts', () => {
  it.each([
    ['https://www.facebook.com/Jane.Roe?ref=x', 'facebook:janeroe'],
    ['m.facebook.com/profile.php?id=100012345', 'facebook:100012345'],
    ['https://facebook.com/people/Jane-Roe/100012345/', 'facebook:100012345'],
    ['https://instagram.com/Jane.Roe/', 'instagram:jane.roe'],
    ['http://www.instagram.com/jane.roe?igsh=abc', 'instagram:jane.roe'],
    ['https://www.snapchat.com/add/JaneRoe', 'snapchat:janeroe'],
    ['https://www.tiktok.com/@jane_roe?lang=en', 'tiktok:jane_roe'],
    ['https://twitter.com/JaneRoe', 'x:janeroe'],
    ['https://x.com/i/user/12345', 'x:id/12345'],
    ['https://youtube.com/@JaneRoe', 'youtube:janeroe'],
    ['https://old.reddit.com/u/JaneRoe/', 'reddit:janeroe'],
    ['https://discord.com/users/123456789012345678', 'discord:id/123456789012345678'],
    ['t.me/JaneRoe', 'telegram:janeroe'],
    ['https://wa.me/13125550134', 'whatsapp:13125550134'],
    ['https://api.whatsapp.com/send?phone=13125550134', 'whatsapp:13125550134'],
    ['https://kik.me/jane.roe', 'kik:jane.roe'],
    ['https://www.roblox.com/users/12345/profile', 'roblox:id/12345'],
    ['https://steamcommunity.com/id/janeroe/', 'steam:janeroe'],
    ['https://steamcommunity.com/profiles/76561197960287930', 'steam:id/76561197960287930'],
    ['https://twitch.tv/JaneRoe', 'twitch:janeroe'],
    ['https://uk.linkedin.com/in/jane-roe/', 'linkedin:jane-roe'],
    ['https://vk.com/id12345', 'vk:id12345'],
    ['https://cash.app/$JaneRoe', 'cashapp:janeroe'],
    ['https://venmo.com/u/JaneRoe', 'venmo:janeroe'],
    ['https://paypal.me/JaneRoe/25', 'paypal:janeroe'],
    ['https://github.com/JaneRoe', 'github:janeroe'],
    ['https://www.pinterest.com/janeroe/', 'pinterest:janeroe'],
    ['https://janeroe.tumblr.com/post/1', 'tumblr:janeroe'],
    ['https://www.threads.net/@jane.roe', 'threads:jane.roe'],
    ['https://bsky.app/profile/janeroe.bsky.social', 'bluesky:janeroe.bsky.social'],
    ['@janeroe@mastodon.social', 'mastodon:janeroe@mastodon.social'],
    ['https://mastodon.social/@JaneRoe', 'mastodon:janeroe@mastodon.social'],
    ['instagram: @Jane.Roe', 'instagram:jane.roe'],
    ['https://Forum.Example.org/members/JaneRoe/?utm_source=x', 'forum.example.org/members/JaneRoe'],
    ['https://forum.example.org/profile.php?id=7&tab=posts', 'forum.example.org/profile.php?id=7'],
  ])('reads %s', (text, key) => {
    expect(valueIn(normaliseAccount(text))).toMatchObject({ key, scope: 'public' });
    expect(valueIn(normaliseAccount(key)).key).toBe(key);
  });

  it.each([
    ['@Jane.Roe', 'IG', 'instagram:jane.roe'],
    ['jane.roe', 'Instagram', 'instagram:jane.roe'],
    ['Jane.Roe', 'FB', 'facebook:janeroe'],
    ['JaneRoe#1234', 'Discord', 'discord:janeroe#1234'],
    ['$JaneRoe', 'Cash App', 'cashapp:janeroe'],
    ['u/JaneRoe', 'reddit', 'reddit:janeroe'],
    ['janeroe', 'bsky', 'bluesky:janeroe.bsky.social'],
    ['+1 (312) 555-0134', 'WhatsApp', 'whatsapp:13125550134'],
    ['JaneRoe', 'Small Chat', 'smallchat:janeroe'],
    ['https://instagram.com/jane.roe', 'Facebook', 'instagram:jane.roe'],
  ])('reads %s on %s', (text, platform, key) => {
    expect(valueIn(normaliseAccount(text, { platform }))).toMatchObject({ key, scope: 'public' });
  });

  it('keeps a handle without platform, and a display name, inside the source', () => {
    expect(valueIn(normaliseAccount('@JaneRoe'))).toMatchObject({ key: 'janeroe', scope: 'source' });
    expect(valueIn(normaliseAccount('Jane Roe', { platform: 'facebook' }))).toMatchObject({
      key: 'facebook:jane roe',
      scope: 'source',
    });
  });

  it.each([
    ['', 'empty'],
    ['unknown', 'placeholder'],
    ['[deleted]', 'placeholder'],
    ['https://instagram.com/', 'invalid'],
    ['ftp://example.org/x', 'invalid'],
    ['javascript://x', 'invalid'],
    ['@'.repeat(20), 'invalid'],
    ['a'.repeat(501), 'invalid'],
  ])('refuses %j as %s', (text, why) => {
    expect(whyOf(normaliseAccount(text))).toBe(why);
  });
});
