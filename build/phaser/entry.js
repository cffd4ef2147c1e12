/**
 * What the stage gets when it imports from 'phaser'.
 *
 * Phaser's published bundle does not tree-shake, so this module is built from the package's own
 * CommonJS sources and names exactly what the stage uses. To use more, add a line here; the build
 * fails with the missing name when something is imported that isn't exported below. Parts that
 * Phaser's core reaches for by itself are held back in left-out.ts.
 *
 * In the build: both renderers, scenes, cameras with their effects, the scale manager, tweens,
 * the clock, scene data, textures from images and canvases, animations; `this.add.container`,
 * `.graphics`, `.image` and `.sprite`. Not in it: input (every control is HTML), sound (howler owns
 * the audio context), the loader (artwork is drawn from data), filters, text, physics, tilemaps.
 */

// Systems that register themselves by name when they are loaded.
import 'phaser/src/events/EventEmitter.js';
import 'phaser/src/cameras/2d/CameraManager.js';
import 'phaser/src/data/DataManagerPlugin.js';
import 'phaser/src/gameobjects/DisplayList.js';
import 'phaser/src/gameobjects/GameObjectCreator.js';
import 'phaser/src/gameobjects/GameObjectFactory.js';
import 'phaser/src/gameobjects/UpdateList.js';
import 'phaser/src/scene/ScenePlugin.js';
import 'phaser/src/time/Clock.js';
import 'phaser/src/tweens/TweenManager.js';

// The methods of `this.add`.
import 'phaser/src/gameobjects/container/ContainerFactory.js';
import 'phaser/src/gameobjects/graphics/GraphicsFactory.js';
import 'phaser/src/gameobjects/image/ImageFactory.js';
import 'phaser/src/gameobjects/sprite/SpriteFactory.js';

import CameraEvents from 'phaser/src/cameras/2d/events/index.js';
import CONST from 'phaser/src/const.js';
import CoreEvents from 'phaser/src/core/events/index.js';
import Container from 'phaser/src/gameobjects/container/Container.js';
import GameObject from 'phaser/src/gameobjects/GameObject.js';
import Graphics from 'phaser/src/gameobjects/graphics/Graphics.js';
import Image from 'phaser/src/gameobjects/image/Image.js';
import Sprite from 'phaser/src/gameobjects/sprite/Sprite.js';
import CENTER from 'phaser/src/scale/const/CENTER_CONST.js';
import SCALE_MODE from 'phaser/src/scale/const/SCALE_MODE_CONST.js';
import ScaleEvents from 'phaser/src/scale/events/index.js';
import SceneEvents from 'phaser/src/scene/events/index.js';

export { default as Game } from 'phaser/src/core/Game.js';
export { default as BlendModes } from 'phaser/src/renderer/BlendModes.js';
export { default as Scene } from 'phaser/src/scene/Scene.js';

export const { AUTO, CANVAS, HEADLESS, VERSION, WEBGL } = CONST;

// Same shape as Phaser's namespaces, so that its own type declarations describe them.
export const Cameras = { Scene2D: { Events: CameraEvents } };
export const Core = { Events: CoreEvents };
export const GameObjects = { Container, GameObject, Graphics, Image, Sprite };
export const Scale = { Events: ScaleEvents, ...CENTER, ...SCALE_MODE };
export const Scenes = { Events: SceneEvents };
