package org.trabecula.instrument;

/** Where the numbers of an instrument come from. Bibliography, not screen text: it is shown as it stands. */
public enum Citation {
    DESIGN("Trabecula: own product decision, no outside authority claimed", true),
    FARRAR2001(
            "Farrar JT et al. Clinical importance of changes in chronic pain intensity measured on an 11-point numerical pain rating scale. Pain 2001;94:149-58",
            true),
    DALAL2012(
            "Dalal S et al. Achievement of personalized pain goal in cancer patients referred to a supportive care clinic. Cancer 2012;118:3869-77",
            true),
    PEG2009(
            "Krebs EE et al. Development and initial validation of the PEG. J Gen Intern Med 2009;24:733-8. Derived from the Brief Pain Inventory",
            true),
    NEUPSIG_GRADE2016(
            "Finnerup NB et al. Neuropathic pain: an updated grading system for research and clinical practice. Pain 2016;157:1599-606",
            true),
    BREAKTHROUGH1990(
            "Portenoy RK, Hagen NA. Breakthrough pain: definition, prevalence and characteristics. Pain 1990; order of questions after Davies AN et al. Eur J Pain 2009",
            false),
    SINS2010(
            "Fisher CG et al. A novel classification system for spinal instability in neoplastic disease. Spine 2010;35:E1221-9",
            true),
    MIRELS1989(
            "Mirels H. Metastatic disease in long bones: a proposed scoring system for diagnosing impending pathologic fractures. Clin Orthop Relat Res 1989;249:256-64",
            true),
    OKEN1982(
            "Oken MM et al. Toxicity and response criteria of the Eastern Cooperative Oncology Group. Am J Clin Oncol 1982;5:649-55",
            true),
    KARNOFSKY1949(
            "Karnofsky DA, Burchenal JH. The clinical evaluation of chemotherapeutic agents in cancer. 1949", true),
    MA2010("Ma C et al. Interconversion of three measures of performance status. Eur J Cancer 2010;46:3175-83", true),
    TUG1991(
            "Podsiadlo D, Richardson S. The timed \"Up & Go\". J Am Geriatr Soc 1991;39:142-8; cut of 12 s: CDC STEADI",
            true),
    STEADI(
            "Centers for Disease Control and Prevention. STEADI: stopping elderly accidents, deaths and injuries, 2019",
            false),
    PHQ2_2003("Kroenke K et al. The Patient Health Questionnaire-2. Med Care 2003;41:1284-92", true),
    PHQ9_2001(
            "Kroenke K et al. The PHQ-9: validity of a brief depression severity measure. J Gen Intern Med 2001;16:606-13",
            true),
    CSSRS2011(
            "Levels after the screener of Posner K et al. Am J Psychiatry 2011;168:1266-77; active thoughts raised to moderate by us",
            true),
    GAD2_2007("Kroenke K et al. Anxiety disorders in primary care. Ann Intern Med 2007;146:317-25", true),
    GAD7_2006(
            "Spitzer RL et al. A brief measure for assessing generalized anxiety disorder. Arch Intern Med 2006;166:1092-7",
            true),
    CDC2022(
            "Dowell D et al. CDC clinical practice guideline for prescribing opioids for pain. MMWR Recomm Rep 2022;71(3)",
            true),
    CKDEPI2021(
            "Inker LA et al. New creatinine- and cystatin C-based equations to estimate GFR without race. N Engl J Med 2021;385:1737-49",
            true),
    COCKCROFT1976(
            "Cockcroft DW, Gault MH. Prediction of creatinine clearance from serum creatinine. Nephron 1976;16:31-41",
            true),
    PAYNE1973(
            "Payne RB et al. Interpretation of serum calcium in patients with abnormal serum proteins. BMJ 1973;4:643-6",
            true),
    SFE2016(
            "Walsh J et al. Society for Endocrinology emergency guidance: acute hypercalcaemia. Endocr Connect 2016;5:G9-11",
            true),
    CTCAE5("National Cancer Institute. Common Terminology Criteria for Adverse Events (CTCAE) version 5.0, 2017", true),
    RT_RESPONSE2012(
            "Chow E et al. Update of the international consensus on palliative radiotherapy endpoints for future clinical trials in bone metastases. Int J Radiat Oncol Biol Phys 2012;82:1730-7",
            false);

    private final String text;
    private final boolean verified;

    Citation(String text, boolean verified) {
        this.text = text;
        this.verified = verified;
    }

    /** Returns the key as the catalog's citations spell it, with hyphens for underscores. */
    public String key() {
        return name().replace('_', '-');
    }

    /** Returns authors, title, journal, year and place. */
    public String text() {
        return text;
    }

    /** Returns whether the bibliographic detail was seen in a retrieved source. */
    public boolean verified() {
        return verified;
    }
}
