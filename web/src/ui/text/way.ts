/** Words of a text that lead somewhere inside the product, and the link that stands in their place. */

export interface Way {
  written: string;
  link: React.ReactNode;
}
