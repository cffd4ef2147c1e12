// Phaser's core puts its generator here (`RND`) and reads it back.
module.exports = {
  RandomDataGenerator: require('phaser/src/math/random-data-generator/RandomDataGenerator.js'),
};
