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
    EWGSOP2019(
            "Cruz-Jentoft AJ et al. Sarcopenia: revised European consensus on definition and diagnosis. Age Ageing 2019;48:16-31",
            true),
    CHAIR_STAND1999(
            "Jones CJ, Rikli RE, Beam WC. A 30-s chair-stand test as a measure of lower body strength in community-residing older adults. Res Q Exerc Sport 1999; norms: CDC STEADI",
            false),
    KATZ1963("Katz S et al. Studies of illness in the aged: the index of ADL. JAMA 1963", false),
    LAWTON1969("Lawton MP, Brody EM. Assessment of older people. Gerontologist 1969", false),
    DISTRESS1998("NCCN Guidelines Distress Management; Roth AJ et al. Cancer 1998", false),
    ESAS2011(
            "Watanabe SM et al. J Pain Symptom Manage 2011;41:456-68; changes: Hui D et al. Cancer 2015;121:3027-35 and J Pain Symptom Manage 2016",
            true),
    ECS_CP2008(
            "Fainsinger RL, Nekolaichuk CL. A TNM classification system for cancer pain: the Edmonton Classification System for Cancer Pain. Support Care Cancer 2008",
            true),
    CAGE1984("Ewing JA. JAMA 1984;252:1905-7; Brown RL, Rounds LA. Wis Med J 1995", false),
    BOWEL2011(
            "Ueberall MA et al. J Int Med Res 2011;39:41-50; Rentz AM et al. J Med Econ 2009;12:371-83; treatment cut: Argoff CE et al. Pain Med 2015",
            true),
    POSS("Pasero C. Opioid-induced sedation scale, 1994; levels as reprinted, no item wording used", false),
    RASS2002(
            "Sessler CN et al. The Richmond Agitation-Sedation Scale. Am J Respir Crit Care Med 2002;166:1338-44",
            true),
    ZOLEDRONATE2008("Aapro M et al. Ann Oncol 2008;19:420-32; EU product information", true),
    CHILD_PUGH1973("Child CG, Turcotte JG 1964; Pugh RN et al. 1973; upper INR cut 2.3", false),
    VITAMIN_D2011("Institute of Medicine. Dietary Reference Intakes for calcium and vitamin D, 2011", true),
    MOSTELLER1987("Mosteller RD. Simplified calculation of body-surface area. N Engl J Med 1987;317:1098", false),
    GLIM2019("Cederholm T et al. GLIM criteria for the diagnosis of malnutrition. Clin Nutr 2019", false),
    ESPEN2017("Arends J et al. ESPEN guidelines on nutrition in cancer patients. Clin Nutr 2017", false),
    TEACHH2014("Krishnan MS et al. Cancer 2014;120:134-41", true),
    CHOW2008("Chow E et al. Predictive model for survival in patients with advanced cancer. J Clin Oncol 2008", false),
    KATAGIRI2014(
            "Katagiri H et al. New prognostic factors and scoring system for patients with skeletal metastasis. Cancer Med 2014;3:1359-67; members of the groups and 24-month figures not checked against its table",
            true),
    TOKUHASHI2005(
            "Tokuhashi Y et al. A revised scoring system for preoperative evaluation of metastatic spine tumor prognosis. Spine 2005;30:2186-91",
            true),
    BILSKY2010(
            "Bilsky MH et al. Reliability analysis of the epidural spinal cord compression scale. J Neurosurg Spine 2010;13:324-8",
            true),
    GAS2009("Kiresuk TJ, Sherman RE 1968; Turner-Stokes L. Clin Rehabil 2009;23:362-70", true),
    SILS2006("Morris NS et al. BMC Fam Pract 2006;7:21", true),
    BPI1994(
            "Cleeland CS, Ryan KM. Pain assessment: global use of the Brief Pain Inventory. Ann Acad Med Singap 1994; BPI User Guide 2009",
            false),
    DN4_2005("Bouhassira D et al. Pain 2005;114:29-36", true),
    SLANSS2005("Bennett MI et al. The S-LANSS score. J Pain 2005", true),
    PAINDETECT2006("Freynhagen R et al. painDETECT. Curr Med Res Opin 2006", false),
    ID_PAIN2006("Portenoy R. ID Pain. Curr Med Res Opin 2006;22:1555-65", true),
    PAINAD2003("Warden V et al. PAINAD. J Am Med Dir Assoc 2003", false),
    PROMIS2010("Cella D et al. PROMIS. J Clin Epidemiol 2010; HealthMeasures score cut points", false),
    BM22_2012("Chow E et al. EORTC QLQ-BM22. Cancer 2012; Raman S et al. Qual Life Res 2016", true),
    PPS1996("Anderson F et al. Palliative performance scale. J Palliat Care 1996; Victoria Hospice, version 2", false),
    ISI2011("Morin CM et al. Sleep 2011;34:601-8", true),
    PCS1995("Sullivan MJL, Bishop SR, Pivik J. Psychol Assess 1995;7:524-32", true),
    ZBI2001("Bedard M et al. Gerontologist 2001;41:652-7; Higginson IJ et al. J Clin Epidemiol 2010;63:535-42", true),
    ORT2005("Webster LR, Webster RM. Pain Med 2005;6:432-42", true),
    ORT_OUD2019("Cheatle MD et al. J Pain 2019", false),
    SOAPP_R2008("Butler SF et al. J Pain 2008", false),
    MST1999("Ferguson M et al. Nutrition 1999;15:458-64", true),
    MUST2003("Elia M. BAPEN 2003", false),
    PG_SGA2016("Ottery FD 1996; Abbott J et al. 2016", false),
    MINI_COG2000("Borson S et al. The Mini-Cog. Int J Geriatr Psychiatry 2000", false),
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
