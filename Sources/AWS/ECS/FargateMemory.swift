extension FargateSize {
    /// The memory that a task of .25 vCPU can have, 512 MiB to 2 GiB, in MiB.
    public enum QuarterVCPUMemory: Int, Hashable, Sendable, CaseIterable {
        /// 512 MiB.
        case mib512 = 512
        /// 1 GiB.
        case gib1 = 1024
        /// 2 GiB.
        case gib2 = 2048
    }

    /// The memory that a task of .5 vCPU can have, 1 GiB to 4 GiB, in MiB.
    public enum HalfVCPUMemory: Int, Hashable, Sendable, CaseIterable {
        /// 1 GiB.
        case gib1 = 1024
        /// 2 GiB.
        case gib2 = 2048
        /// 3 GiB.
        case gib3 = 3072
        /// 4 GiB.
        case gib4 = 4096
    }

    /// The memory that a task of 1 vCPU can have, 2 GiB to 8 GiB, in MiB.
    public enum OneVCPUMemory: Int, Hashable, Sendable, CaseIterable {
        /// 2 GiB.
        case gib2 = 2048
        /// 3 GiB.
        case gib3 = 3072
        /// 4 GiB.
        case gib4 = 4096
        /// 5 GiB.
        case gib5 = 5120
        /// 6 GiB.
        case gib6 = 6144
        /// 7 GiB.
        case gib7 = 7168
        /// 8 GiB.
        case gib8 = 8192
    }

    /// The memory that a task of 2 vCPU can have, 4 GiB to 16 GiB, in MiB.
    public enum TwoVCPUMemory: Int, Hashable, Sendable, CaseIterable {
        /// 4 GiB.
        case gib4 = 4096
        /// 5 GiB.
        case gib5 = 5120
        /// 6 GiB.
        case gib6 = 6144
        /// 7 GiB.
        case gib7 = 7168
        /// 8 GiB.
        case gib8 = 8192
        /// 9 GiB.
        case gib9 = 9216
        /// 10 GiB.
        case gib10 = 10240
        /// 11 GiB.
        case gib11 = 11264
        /// 12 GiB.
        case gib12 = 12288
        /// 13 GiB.
        case gib13 = 13312
        /// 14 GiB.
        case gib14 = 14336
        /// 15 GiB.
        case gib15 = 15360
        /// 16 GiB.
        case gib16 = 16384
    }

    /// The memory that a task of 4 vCPU can have, 8 GiB to 30 GiB, in MiB.
    public enum FourVCPUMemory: Int, Hashable, Sendable, CaseIterable {
        /// 8 GiB.
        case gib8 = 8192
        /// 9 GiB.
        case gib9 = 9216
        /// 10 GiB.
        case gib10 = 10240
        /// 11 GiB.
        case gib11 = 11264
        /// 12 GiB.
        case gib12 = 12288
        /// 13 GiB.
        case gib13 = 13312
        /// 14 GiB.
        case gib14 = 14336
        /// 15 GiB.
        case gib15 = 15360
        /// 16 GiB.
        case gib16 = 16384
        /// 17 GiB.
        case gib17 = 17408
        /// 18 GiB.
        case gib18 = 18432
        /// 19 GiB.
        case gib19 = 19456
        /// 20 GiB.
        case gib20 = 20480
        /// 21 GiB.
        case gib21 = 21504
        /// 22 GiB.
        case gib22 = 22528
        /// 23 GiB.
        case gib23 = 23552
        /// 24 GiB.
        case gib24 = 24576
        /// 25 GiB.
        case gib25 = 25600
        /// 26 GiB.
        case gib26 = 26624
        /// 27 GiB.
        case gib27 = 27648
        /// 28 GiB.
        case gib28 = 28672
        /// 29 GiB.
        case gib29 = 29696
        /// 30 GiB.
        case gib30 = 30720
    }

    /// The memory that a task of 8 vCPU can have, 16 GiB to 60 GiB, in MiB.
    public enum EightVCPUMemory: Int, Hashable, Sendable, CaseIterable {
        /// 16 GiB.
        case gib16 = 16384
        /// 20 GiB.
        case gib20 = 20480
        /// 24 GiB.
        case gib24 = 24576
        /// 28 GiB.
        case gib28 = 28672
        /// 32 GiB.
        case gib32 = 32768
        /// 36 GiB.
        case gib36 = 36864
        /// 40 GiB.
        case gib40 = 40960
        /// 44 GiB.
        case gib44 = 45056
        /// 48 GiB.
        case gib48 = 49152
        /// 52 GiB.
        case gib52 = 53248
        /// 56 GiB.
        case gib56 = 57344
        /// 60 GiB.
        case gib60 = 61440
    }

    /// The memory that a task of 16 vCPU can have, 32 GiB to 120 GiB, in MiB.
    public enum SixteenVCPUMemory: Int, Hashable, Sendable, CaseIterable {
        /// 32 GiB.
        case gib32 = 32768
        /// 40 GiB.
        case gib40 = 40960
        /// 48 GiB.
        case gib48 = 49152
        /// 56 GiB.
        case gib56 = 57344
        /// 64 GiB.
        case gib64 = 65536
        /// 72 GiB.
        case gib72 = 73728
        /// 80 GiB.
        case gib80 = 81920
        /// 88 GiB.
        case gib88 = 90112
        /// 96 GiB.
        case gib96 = 98304
        /// 104 GiB.
        case gib104 = 106496
        /// 112 GiB.
        case gib112 = 114688
        /// 120 GiB.
        case gib120 = 122880
    }
}
