package org.trabecula.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.trabecula.shared.NotFound;
import org.trabecula.testing.IntegrationTest;

@IntegrationTest
class PublishedCatalogTests {

    @Autowired
    private PublishedCatalog catalogs;

    @Autowired
    private ShippedCatalog shipped;

    @Autowired
    private MedicineList medicines;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void theShippedCatalogIsPublishedOnceAndRecorded() {
        shipped.afterSingletonsInstantiated();

        assertThat(jdbc.queryForList("select name || ' ' || status from catalog_version", String.class))
                .containsExactly("2026.11 PUBLISHED");
        assertThat(jdbc.queryForList(
                        "select note from audit_entry where subject_type = 'catalog' order by 1", String.class))
                .containsExactly("published:2026.11", "shipped:2026.11");
        assertThat(jdbc.queryForObject("select count(*) from catalog_file", Integer.class))
                .isEqualTo(25);
    }

    @Test
    void aVersionIsFoundByIdAndByNameAndCompiledOnce() {
        assertThat(catalogs.current().version()).isEqualTo("2026.11");
        assertThat(catalogs.version(catalogs.currentId())).isSameAs(catalogs.current());
        assertThat(catalogs.named("2026.11")).isSameAs(catalogs.current());
        assertThatThrownBy(() -> catalogs.named("1999.01")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> catalogs.version(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update catalog_version set name = 'other'",
                "update catalog_version set reason = 'other'",
                "update catalog_version set status = 'DRAFT', published_at = null, published_by = null",
                "update catalog_version set status = 'RETIRED', retired_at = now(), name = 'other'",
                "delete from catalog_version",
                "update catalog_file set content = ''",
                "delete from catalog_file where path = 'rules.yaml'",
                "insert into catalog_file select catalog_version_id, 'extra.yaml', '' from catalog_file limit 1",
                "truncate catalog_version cascade"
            })
    void theDatabaseItselfProtectsAPublishedVersion(String statement) {
        assertThatThrownBy(() -> jdbc.execute(statement)).isInstanceOf(DataAccessException.class);
    }

    @Test
    void aPublishedVersionMayRetire() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            assertThat(jdbc.update(
                            "update catalog_version set status = 'RETIRED', retired_at = now(), version = version + 1"))
                    .isEqualTo(1);
            assertThatThrownBy(() -> jdbc.update("update catalog_version set status = 'PUBLISHED', retired_at = null"))
                    .isInstanceOf(DataAccessException.class);
            status.setRollbackOnly();
        });
    }

    @Test
    void medicinesAreFoundAsTyped() {
        assertThat(names("oxyc")).containsExactly("oxycodone", "oxycodone/acetaminophen", "oxycodone/naloxone");
        assertThat(medicines.find("TYLENOL", 1))
                .containsExactly(new MedicineList.Match("acetaminophen", "Tylenol", false));
        assertThat(medicines.find("ÓXYCONTIN", 1))
                .containsExactly(new MedicineList.Match("oxycodone", "OxyContin", true));
        assertThat(names("gel")).contains("diclofenac topical");
        assertThat(names(" ")).isEmpty();
        assertThat(medicines.named("no such medicine")).isEmpty();
    }

    private List<String> names(String typed) {
        return medicines.find(typed, 5).stream().map(MedicineList.Match::name).toList();
    }
}
