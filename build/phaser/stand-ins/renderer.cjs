module.exports = { Events: require('phaser/src/renderer/events/index.js') };
