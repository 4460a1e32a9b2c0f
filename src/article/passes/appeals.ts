import { anyOf } from '../any-of.ts';
import type { Removal } from '../article.ts';
import { isGuarded, leafBlocks, takeOut } from '../blocks.ts';
import { textOf } from '../text.ts';
import type { Pass } from './pass.ts';

const NAME = 'appeals';
const LONGEST = 420;

/** What publishers write below and between their texts to be followed, subscribed to, written to and paid. */
const APPEAL = anyOf(
  [
    '^(?:please )?(?:subscribe|sign up) (?:to|for|now|today|here|and)\\b.{0,200}(?:newsletters?|inbox|updates|emails?|channel|podcast|access|favorite|wired|stories)',
    '\\bsign up (?:for|to) (?:(?:our|the|a|my) )?(?:[\\w-]+ ){0,4}newsletters?(?: (?:here|now|today|below))?[.!]?$|^sign up:|\\bdelivered (?:to|through) your (?:door|letter-?box)',
    '\\b(?:delivered|straight|right|sent|directly) (?:straight |right |directly )?(?:to|in|into) your (?:inbox|e-?mail|mailbox)',
    '^(?:get|receive|want) .{0,120}(?:newsletters?|inbox|breaking news alerts|push notifications|stories like this)',
    '^(?:click|tap) here (?:to|for) (?!.{0,20}\\b(?:half|part|chapter|page|rest)\\b)|by clicking here\\b|\\bclick here to (?:get|subscribe|sign|read|download)\\b|get .{2,40} on the go|\\bclick here for (?:more|further) (?:information|details|info)\\.?$',
    '^(?:have|got) (?:a|any) (?:news )?(?:tip|story|question|comment|correction|confidential)s?\\b.{0,60}\\?',
    "^(?:you can )?(?:follow|connect with|join|find|contact|reach|e-?mail) (?:him|her|them|me|us|the author|@\\w|[\\w.' -]{2,40}) (?:on|at|via|by) ?(?:twitter|facebook|instagram|linkedin|x\\b|threads|bluesky|mastodon|social|e-?mail|@|[\\w.]+@)",
    '\\b(?:follow|like) (?:us|\\S+|@\\w+) on (?:twitter|facebook|instagram|youtube|google news|whatsapp|telegram|x\\b)',
    '(?:may|can) be reached (?:at|by|via) \\S+@',
    '^read or share this story:|^(?:like|enjoy(?:ed)?|love) (?:this|the) (?:story|article|post|piece).{0,60}(?:share|subscribe|follow|\\?)',
    '^(?:be|become) the first to (?:comment|reply)|^comments are closed|^(?:join|visit) our .{0,40}(?:forums?|community|discord|telegram|whatsapp|facebook|channel)\\b|\\b(?:comments?|comentários|comentarios|kommentare?|commentaires?)\\b.{0,160}\\b(?:moderat|moderad|aprovad|aprobad|freigeschaltet|modér)|^(?:join|start) the (?:conversation|discussion)|^tell us what you think|^what do you think\\?.{0,80}comment|leave (?:a|your) comments? below',
    '^(?:hat (?:ihnen|dir|euch) (?:dieser|der) (?:artikel|beitrag|text) gefallen|cet article vous a (?:plu|intéressé)|(?:¿)?te ha gustado est[ea]|ti è piaciuto (?:questo|l.)|gostou d(?:este|o|esta|a) (?:artigo|texto|matéria|notícia))\\b',
    '^(?:this entry was posted (?:on|in|by)\\b|.{0,120}\\b(?:responses? to this entry through|antworten zu diesem eintrag)\\b)|\\b(?:comments|kommentare) (?:and|und) pings\\b.{0,60}\\b(?:closed|geschlossen)\\b',
    '^get (?:full |unlimited )?access to .{0,80}\\bsubscriptions?\\b',
    '^(?:support|donate to|help (?:us|support)) .{0,60}(?:journalism|independent|reporting|our work|newspaper|news\\b)',
    '\\b(?:this|the) (?:website|site|page) (?:uses|is protected by) (?:cookies|recaptcha)|^we use cookies|we.ll assume you.re ok with this',
    '\\ball rights reserved\\b|^©|^\\(c\\) ?\\d{4}|^copyright\\b|may not be (?:published|reproduced|reprinted|redistributed)',
    '^(?:this (?:post|article|page|story)|some of the links|(?:full )?disclosure).{0,80}(?:affiliate|referral|commission|sponsored)|\\b(?:(?:may|might) (?:earn|receive|get)|earns? (?:us|me)) (?:a|an) (?:small |affiliate )?commission',
    '^the post .{3,200} (?:appeared|first appeared) (?:first )?on ',
    '^(?:this (?:article|story|post) (?:was )?)?(?:originally|first|last) (?:published|appeared|updated) (?:in|on|at|by)\\b(?:(?!, (?:an?|the|this|its?|s?he|they|and) ).){0,80}$|^(?:editor.s note:? )?this article also appeared in\\b',
    '(?:contributed|contributing) (?:to this (?:report|story|article|post|content)\\.?$|reporting\\b.{0,60}$)|^contributing: .{2,120}$|^(?:with (?:reports?|reporting|information|files) (?:from|by)|con información de) .{2,80}$|^(?:additional )?reporting (?:by|from)\\b.{0,160}$|^\\(?reporting by .{0,200}editing by',
    '^(?:mit material|quelle|source|fuente|fonte|źródło|com informações)\\s?:? .{0,30}$|^\\(?(?:afp|dpa|reuters|ap|sda|efe|ansa|apa|tass|pap)(?:[/, ]+[\\w-]{1,20}){0,3}\\)?\\.?$',
    '\\bnewsletter\\b.{0,80}(?:anmelden|abonnieren|bestellen|inscri|suscr|iscriv|registr|hier entlang|informiert sie)|(?:jetzt|kostenlos) (?:anmelden|abonnieren|testen|bestellen)|^fehler gefunden',
    '^(?:updated|correction|clarification) at \\d',
    '^our standards:|^fotos?\\(s\\)|thomson reuters trust principles|^(?:for (?:the latest|more) .{0,80}(?:news|stories).{0,120}(?:sign up|check|visit|follow|subscribe|click))',
    '^(?:download|try|install|get) (?:our|the) (?:free )?(?:\\S+ )?app\\b|news-?app\\b.{0,60}(?:android|ios)|uygulamasını indirin|\\bif you (?:liked|enjoyed|like|enjoy) this (?:article|post|story|piece)\\b.{0,120}(?:shar|subscrib|follow|consider|sign)',
  ].join('|'),
);

/** Takes out appeals to the reader. Only whole blocks, and only where the whole block is one. */
export const appeals: Pass = {
  name: NAME,
  run(root) {
    const removals: Removal[] = [];
    for (const block of leafBlocks(root)) {
      const text = textOf(block);
      if (text.length > LONGEST || isGuarded(block) || block.closest('figcaption, blockquote')) continue;
      if (APPEAL.test(text) && !isStep(block)) removals.push(takeOut(block, root, NAME, 'appeal'));
    }
    return removals;
  },
};

/** One of several steps of which the others ask for nothing: how to sign up may be what the article is about. */
function isStep(block: Element): boolean {
  const list = block.closest('ol, ul');
  const others = [...(list?.children ?? [])].filter((item) => !item.contains(block));
  return others.length > 0 && !others.some((item) => APPEAL.test(textOf(item)));
}
