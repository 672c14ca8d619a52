import Stacks
import SynthTool

Synth.main(stacks)
