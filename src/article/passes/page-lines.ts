import { anyOf } from '../any-of.ts';
import type { Removal } from '../article.ts';
import { isGuarded, leafBlocks, takeOut } from '../blocks.ts';
import { isHeading } from '../tags.ts';
import { textOf } from '../text.ts';
import type { Pass } from './pass.ts';

const NAME = 'page-lines';

/** Whole lines, in lower case, that pages print and nobody writes: labels of advertisements, controls and layout probes. */
const LINE = new RegExp(
  `^(?:${[
    'advertisement|advert|ad|sponsored(?: (?:content|message))?|sponsor message|publicité|publicidad|pubblicità|publicidade|werbung|anzeige|reklama?|annons|annonce|реклама|広告|广告|廣告|광고|iklan|advertentie|mainos|reklam|inzerce|hirdetés|publicitate|oglas|διαφήμιση|إعلان|quảng cáo|โฆษณา|פרסומת|विज्ञापन',
    '(?:story|article|content) continues (?:below|after)(?: (?:the )?ad(?:vertisement)?)?|continue reading(?: below)?|scroll (?:down )?to continue(?: reading)?(?: (?:below|with content))?|(?:artikel|text) (?:geht|wird) .{0,40} weiter',
    'breaking news|live updates?|exclusive|video|watch now|play(?: video)?|gallery|photos?|listen(?: to this article)?|now playing',
    '(?:image|photo|picture|slide|bild|foto|imagen) \\d+ (?:of|/|von|de|di|av|af|van) /? ?\\d+|\\d+ ?/ ?\\d+|(?:image|media) (?:copyright|caption)',
    'share|share this(?: (?:article|story|post|page))?|share on .{2,20}|tweet|pin(?: it| this)?(?: here| for later)?|e-?mail|print(?: article)?|copy link|save|bookmark|like|follow us|follow|subscribe(?: (?:now|today))?|sign (?:in|up)|log ?in|comments?|\\d+ comments?|no (?:comments|posts)(?: yet)?|leave a (?:comment|reply)|add (?:a )?comment|post comment|reply|teilen|merken|drucken|partager|compartir|condividi|udostępnij|dela|kommentare?|commentaires?|comentarios|commenti',
    'add (?:us |.{2,30} )?as a preferred source(?: on google)?|back to (?:top|article)|go to top|back|top|close|menu|search|skip to (?:main )?content|loading(?:\\.{3}|…)?|show (?:more|less)|load more|view (?:all|more|gallery)|next|prev(?:ious)?|expand|collapse|toggle|click to (?:expand|enlarge)|see (?:all|more)|learn more|read more|find out more|get started|buy now|shop now|contact us|download|apply now|check price(?: on .{2,20})?|view (?:on|at) .{2,20}',
    'end of (?:(?:twitter|facebook|youtube|instagram|tiktok|x|bluesky) (?:post|video|content).*|(?:the )?(?:advert(?:isement)?|image gallery|podcast promotion|content from .{2,40}))|skip (?:(?:twitter|facebook|youtube|instagram|tiktok|x|bluesky) (?:post|video|content).*|(?:the )?(?:advert(?:isement)?|image gallery|podcast promotion|content from .{2,40}))|ende der (?:weiteren informationen|werbung|anzeige|bildergalerie|bildgalerie)|fin de (?:la )?(?:publicité|publicidad)',
    'text size|xs|sm|md|lg|xl|xxl|x{1,2}-?small|x{1,2}-?large',
    'this (?:slideshow|video|content|page) requires javascript.{0,20}|media playback is (?:unsupported|not supported).{0,20}|(?:we apologi[sz]e,? but )?this video (?:has )?failed to load.{0,120}|try refreshing (?:your browser|the page).{0,80}|(?:please )?enable javascript.{0,60}|your browser does not support.{0,60}|to view this video please enable javascript.{0,100}',
    '(?:affiliate )?disclosure:?|image:?|photo:?|credit:?|getty images|related|tags:?|topics:?|categories:?|filed under:?|newsletters?|recommended(?: videos?| stories)?|wordpress theme by .*',
  ].join('|')})$`,
);

/** Labels that stand alone are lines; as heading over text, cell or list item they may be words of the article. */
export const pageLines: Pass = {
  name: NAME,
  run(root) {
    const removals = takeLinkNotes(root);
    const blocks = leafBlocks(root);
    for (const [i, block] of blocks.entries()) {
      const text = textOf(block).toLowerCase();
      if (isGuarded(block) || block.closest('figcaption') || !LINE.test(text.replace(/[:：.!]\s*$/, ''))) continue;
      const following = blocks[i + 1];
      if (isHeading(block) && following && !isHeading(following)) continue;
      removals.push(takeOut(block, root, NAME, 'page-control'));
    }
    return removals;
  },
};

/** What links say to screen readers about their window; said again in the middle of sentences it breaks them. */
const LINK_NOTE = anyOf(
  '^[\\s,;([]*(?:(?:link )?opens (?:in )?(?:a )?new (?:tab|window)|external link|(?:öffnet|wird) in (?:einem )?neue[mn] (?:tab|fenster)(?: geöffnet)?|s.ouvre dans (?:un nouvel onglet|une nouvelle fenêtre)|nouvelle fenêtre|se abre en (?:una )?(?:nueva )?(?:ventana|pestaña)(?: nueva)?|si apre in una nuova (?:finestra|scheda)|abre em (?:uma )?nova (?:janela|aba))[\\s.)\\]]*$',
);

function takeLinkNotes(root: Element): Removal[] {
  const notes = [...root.querySelectorAll('a span, a small, a + span, a + small')].filter((note) =>
    LINK_NOTE.test(textOf(note)),
  );
  return notes.map((note) => takeOut(note, root, NAME, 'page-control'));
}
