/** How links look in the text: underlined, like the words around them, or as a numbered list at the end. */
export const LINK_LOOKS = ['underlined', 'plain', 'list'] as const;

export type LinkLook = (typeof LINK_LOOKS)[number];
