/** Shows a page in a browser and hands back what its scripts made of it. */
export interface Renderer {
  /** The document as HTML once it has settled; undefined where the browser could not show it. */
  render(url: string): Promise<string | undefined>
  close(): Promise<void>
}
