export { numberRendering } from './marks.js'
export { createRenderer, type Renderer } from './renderer.js'
export type { Block, CitationUse, Forloeb, Rendering, RenderOptions } from './types.js'
