module.exports = function Absent() {
  throw new Error('This part of Phaser is left out of the build: see build/phaser/left-out.ts');
};
