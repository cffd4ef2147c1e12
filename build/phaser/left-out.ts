/**
 * Parts of Phaser that its core requires but that the stage never uses. Each is swapped for a
 * small stand-in, which takes a third off the bundle (`npm run bench` prints the ratio).
 *
 * `absent` throws when called: reaching it is a mistake, and the stack says whose.
 * `inert` can be constructed and does nothing: Phaser's start-up does construct these.
 * `idle` can be called and does nothing.
 * `math` and `renderer` are namespaces cut down to the one member that the core reads.
 */
export type StandIn = 'absent' | 'idle' | 'inert' | 'math' | 'renderer';

/** A pattern over paths below `phaser/src/`, and what stands in for the files it matches. */
type LeftOut = { readonly path: RegExp; readonly standIn: StandIn };

export const LEFT_OUT: readonly LeftOut[] = [
  // Filters exist in WebGL alone. The stage must look the same on both renderers, so it has none.
  { path: /^filters\//, standIn: 'absent' },
  { path: /^renderer\/webgl\/renderNodes\/filters\//, standIn: 'absent' },

  // WebGL render nodes of game objects that the stage doesn't have, with their shaders.
  {
    path: /^renderer\/webgl\/renderNodes\/(BatchHandler(PointLight|Strip|TileSprite|Tri)|DynamicTextureHandler)\.js$/,
    standIn: 'absent',
  },
  {
    path: /^renderer\/webgl\/renderNodes\/submitter\/Submitter(MeshToQuad|Tile|TileSprite|TilemapGPULayer)\.js$/,
    standIn: 'absent',
  },
  {
    path: /^renderer\/webgl\/renderNodes\/(texturer\/TexturerTileSprite|transformer\/Transformer(Tile|TileSprite|Vertex))\.js$/,
    standIn: 'absent',
  },

  // The whole renderer namespace, every shader included, for the sake of its event names.
  { path: /^renderer\/index\.js$/, standIn: 'renderer' },

  // Screenshots of the canvas.
  { path: /^renderer\/snapshot\//, standIn: 'absent' },

  // Atlas formats, compressed textures, textures drawn to on the GPU.
  { path: /^textures\/parsers\/(?!(Canvas|Image|index)\.js$)/, standIn: 'absent' },
  { path: /^textures\/DynamicTexture\.js$/, standIn: 'absent' },

  // The whole maths namespace, for the sake of one generator of random numbers.
  { path: /^math\/index\.js$/, standIn: 'math' },
  { path: /^utils\/array\/matrix\//, standIn: 'absent' },

  // Takes over window.onblur and onfocus, and never lets go of its listener on the document: the
  // stage listens for a hidden tab itself.
  { path: /^core\/VisibilityHandler\.js$/, standIn: 'idle' },

  // Only named in an `instanceof`.
  { path: /^gameobjects\/layer\/Layer\.js$/, standIn: 'absent' },

  // Constructed at start-up. The stage takes no input: every control is HTML.
  { path: /^input\/InputManager\.js$/, standIn: 'inert' },
  { path: /^gameobjects\/tilesprite\/TileSprite\.js$/, standIn: 'inert' },
];

/** The stand-in for a file below `phaser/src/`, or undefined where the file itself is built. */
export const standInFor = (path: string): StandIn | undefined =>
  LEFT_OUT.find((part) => part.path.test(path))?.standIn;
